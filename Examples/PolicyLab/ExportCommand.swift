#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// A policy as a file.
    struct ExportCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "A policy as canonical JSON, which --policy reads back.")

        @Argument(help: ArgumentHelp("The policy's id.", valueName: "policy"))
        var id: String?
        @OptionGroup var option: RulesOption

        func validate() throws {
            if id == nil && option.name == nil { throw ValidationError("name a policy, or give one with --policy") }
        }

        func work() throws {
            let rules = try option.rules()
            guard let policy = try id.map({ try rules.namedPolicy(PolicyID($0)) }) ?? rules.chosen else { return }
            try Output.write(Array(PolicyFile(policy).json()))
        }
    }
#endif
