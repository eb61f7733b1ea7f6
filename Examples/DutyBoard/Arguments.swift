#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// What the command line asks for.
    struct Arguments: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "The instant of the board; default: the sample's evening, \(SampleForce.evening).",
                valueName: "instant"),
            transform: { try Instant($0) })
        var asOf: Instant?

        @Option(
            help: ArgumentHelp(
                "The database that keeps what is on the board; without it nothing is kept.",
                valueName: "file"))
        var database: String?

        @Flag(name: .customLong("json"), help: "One finding or determination a line.")
        var wantsJSON = false
    }
#endif
