import SafetyModel

/// Goes through what a record holds and leaves of its personal values those that the subject may see.
struct ContentDisclosing {
    /// Why a value was withheld.
    enum Reason: String {
        case anothers = "another-person"
        case protected
    }

    let subject: RecordedPerson
    let ownership: SubjectAccessRule.Ownership
    private(set) var withheld: Set<String> = []
    private(set) var purposes: Set<Purpose> = []

    init(for subject: RecordedPerson, owning ownership: SubjectAccessRule.Ownership) {
        self.subject = subject
        self.ownership = ownership
    }

    /// What of the content may be seen; what is withheld says so in its place.
    mutating func disclosed(_ content: DisclosedContent) -> DisclosedContent {
        disclosed(content, isOwn: ownership == .whole, below: nil)
    }

    private mutating func disclosed(_ content: DisclosedContent, isOwn: Bool, below parent: String?) -> DisclosedContent
    {
        switch content {
        case .list(let values): return .list(values.map { disclosed($0, isOwn: isOwn, below: parent) })
        case .object(let members):
            if let personal = personal(members, isOwn: isOwn) { return personal }
            let isOwn = isOfSubject(members, below: parent) ?? isOwn
            var kept: [String: DisclosedContent] = [:]
            for (name, value) in members { kept[name] = disclosed(value, isOwn: isOwn, below: name) }
            return .object(kept)
        case .null, .truth, .whole, .number, .text: return content
        }
    }

    /// What becomes of a personal value; nil for an object that is none.
    private mutating func personal(_ members: [String: DisclosedContent], isOwn: Bool) -> DisclosedContent? {
        guard let value = members["value"], case .text(let sensitivity)? = members["sensitivity"],
            case .text(let purpose)? = members["purpose"]
        else { return nil }
        guard Sensitivity(rawValue: sensitivity) < .protected else { return withhold(.protected) }
        guard isOwn else { return withhold(.anothers) }
        purposes.insert(Purpose(rawValue: purpose))
        return .object([
            "value": disclosed(value, isOwn: isOwn, below: nil), "purpose": .text(purpose),
            "sensitivity": .text(sensitivity),
        ])
    }

    private mutating func withhold(_ reason: Reason) -> DisclosedContent {
        withheld.insert(reason.rawValue)
        return .object(["withheld": .text(reason.rawValue)])
    }

    /// Whether an object names the subject, or somebody else; nil where it names nobody.
    private func isOfSubject(_ members: [String: DisclosedContent], below parent: String?) -> Bool? {
        guard case .within(let names) = ownership else { return nil }
        func named(_ path: String) -> DisclosedContent? {
            let parts = path.split(separator: ".").map(String.init)
            guard let member = parts.last, parts.count == 1 || parts.first == parent else { return nil }
            return members[member]
        }
        guard names.values.joined().contains(where: { named($0) != nil }) else { return nil }
        return names[subject.kindName, default: []].compactMap(named).contains { isSubject($0) }
    }

    private func isSubject(_ content: DisclosedContent) -> Bool {
        switch content {
        case .text(let text): text == subject.idText
        case .object(let members): members == [subject.kindName: .text(subject.idText)]
        default: false
        }
    }
}
