#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// What local rules make of an edition.
    struct OverlayCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "overlay",
            abstract: "What local rules make of an edition: a verdict and a witness for every provision they touch.",
            discussion: "With --export the policy that holds is written as canonical JSON, for --policy to read.")

        @Argument(help: "The edition: an id of the rulebook or a policy file.")
        var base: String
        @Argument(help: "The local rules, in the format \(OverlayFile.format).")
        var file: String
        @OptionGroup var calendar: CalendarOption
        @Flag(help: "Exit status 1 unless every provision is shown to be equal or stronger.")
        var neverWeaker = false
        @Flag(help: "Write the policy that holds where the overlay does.")
        var export = false
        @Flag(
            name: .customLong("json"),
            help: ArgumentHelp(
                "One object a line for each provision: before, after, verdict, verification, and its differences.",
                discussion:
                    "A difference has a direction and a matter, and with a witness what came of it before and after."))
        var wantsJSON = false

        func work() throws {
            let base = try Rules.policy(base, among: try Rulebook.policies())
            do {
                let overlay = try OverlayFile(json: Rules.contents(of: file))
                if export {
                    let demand: Overlay.Demand = neverWeaker ? .neverWeaker : .nothing
                    let policy = try overlay.applied(to: base, requiring: demand, on: calendar.calendars.usual)
                    try Output.write(Array(PolicyFile(policy).json()))
                    return
                }
                // First, so that a fault comes with its path in the file.
                _ = try overlay.applied(to: base, on: calendar.calendars.usual)
                let verdicts = try overlay.overlay.verdicts(on: base, calendar: calendar.calendars.usual)
                try show(verdicts, over: base, of: overlay.overlay)
            } catch let fault as OverlayFileError {
                throw Rules.Fault(description: "\(file): \(fault)")
            }
        }

        private func show(_ verdicts: [ProvisionVerdict], over base: Policy, of overlay: Overlay) throws {
            if wantsJSON {
                var lines = JSONLines()
                for verdict in verdicts { try lines.add(verdict) }
                try Output.write(lines.bytes)
            } else {
                try Output.line("\(overlay.id) over \(base.id)\n")
                try VerdictScreen(verdicts).show(all: true)
            }
            if neverWeaker, !verdicts.allSatisfy({ [.stronger, .equal].contains($0.verdict) }) {
                throw ExitCode.failure
            }
        }
    }
#endif
