#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// What the command line asks for.
    struct Arguments: ParsableArguments {
        @Option(
            help: ArgumentHelp("A month of police open data; without it a generated one is used.", valueName: "file"))
        var street: String?

        @Option(help: ArgumentHelp("The outcomes of that month; goes together with --street.", valueName: "file"))
        var outcomes: String?

        @Option(
            help: ArgumentHelp(
                "How many districts the generated month has; each has 60 street rows and 45 outcome rows.",
                valueName: "count"))
        var districts: Int?

        @Option(
            help: ArgumentHelp("Cases with exact times, format community-safety-scenario/1.", valueName: "file"))
        var scenario: String?

        @Option(
            help: ArgumentHelp(
                "Such as 2023-04-01T09:00:00Z; default: the first instant after the file's month.",
                valueName: "instant"),
            transform: { try Instant($0) })
        var asOf: Instant?

        @Option(help: ArgumentHelp("The database that keeps the cases; without it nothing is kept.", valueName: "file"))
        var database: String?

        @Flag(name: .customLong("json"), help: "One determination a line.")
        var wantsJSON = false

        func validate() throws {
            guard (street == nil) == (outcomes == nil) else {
                throw ValidationError("--street and --outcomes go together")
            }
            guard districts == nil || street == nil else {
                throw ValidationError("--districts is for the generated month, without --street and --outcomes")
            }
            // The upper limit keeps a slip of the finger from filling the memory.
            if let districts, !(1...10_000).contains(districts) {
                throw ValidationError("--districts is \(districts), and goes from 1 to 10000")
            }
        }
    }
#endif
