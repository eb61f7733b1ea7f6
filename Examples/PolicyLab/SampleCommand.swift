#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// Made-up cases, to try a stream on.
    struct SampleCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "sample",
            abstract: "Made-up cases, one a line, as evaluate reads them; the same for the same seed.")

        @Option(help: ArgumentHelp("How many.", valueName: "number"))
        var lines = 1000
        @Option(help: ArgumentHelp("What the cases are made from.", valueName: "number"))
        var seed: UInt64 = 1

        func work() throws {
            var cases = SampleCases(seed: seed)
            var output: [UInt8] = []
            for number in 0..<max(0, lines) {
                cases.write(number, into: &output)
                if output.count > 1 << 16 {
                    try Output.write(output)
                    output.removeAll(keepingCapacity: true)
                }
            }
            try Output.write(output)
        }
    }
#endif
