#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// Files of vectors, and the duties to look at.
    struct VectorFilesOption: ParsableArguments {
        @Argument(help: "Files of the format \(VectorFile.format).")
        var files: [String]
        @Option(name: .customLong("duty"), help: ArgumentHelp("Only this duty; may be given again.", valueName: "id"))
        var dutyNames: [String] = []
        @Flag(help: "Only duties of which some limit has a number.")
        var numeric = false
        @OptionGroup var option: RulesOption

        /// The files, each policy with its own, in the order in which they are named.
        func filesByPolicy(under rules: Rules) throws -> [(Policy, [VectorFile])] {
            var found: [(policy: Policy, files: [VectorFile])] = []
            for path in files {
                let file: VectorFile
                do {
                    file = try VectorFile(json: Rules.contents(of: path))
                } catch let fault as DocumentError {
                    throw Rules.Fault(description: "\(path): \(fault)")
                }
                let policy = try rules.policy(file.policy)
                if let place = found.firstIndex(where: { $0.policy.id == policy.id }) {
                    found[place].files.append(file)
                } else {
                    found.append((policy, [file]))
                }
            }
            return found
        }

        /// The duties that were asked for; nil for all.
        func duties(of policy: Policy) throws -> Set<DutyID>? {
            if !numeric && dutyNames.isEmpty { return nil }
            let named = Set(dutyNames.map { DutyID($0) })
            if let unknown = named.first(where: { policy.duty($0) == nil }) {
                throw Rules.Fault(description: "\(policy.id) has no duty \"\(unknown)\"")
            }
            return Set(
                policy.duties.filter { duty in
                    (named.isEmpty || named.contains(duty.id))
                        && (!numeric || duty.limits.contains { $0.period.isNumeric })
                }.map(\.id))
        }
    }
#endif
