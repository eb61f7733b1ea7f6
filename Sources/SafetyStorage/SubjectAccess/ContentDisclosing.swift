import SafetyModel

/// Goes through what a record holds and leaves of it what the subject may see: nothing that is another person's.
struct ContentDisclosing {
    /// Why a value was withheld.
    enum Reason: String {
        case anothers = "another-person"
        case protected
    }

    /// A person by the kind of record in which they stand and its id.
    private struct Name: Hashable {
        let kind: String
        let id: String
    }

    /// Whom an object is about.
    private enum Standing {
        case subjects
        case anothers
        /// It names somebody else, and the subject too.
        case shared
    }

    let rule: SubjectAccessRule
    private(set) var withheld: Set<String> = []
    private(set) var purposes: Set<Purpose> = []
    private let subjectKind: String
    /// The subject, and the other records of the same human being as far as the content says so.
    private var own: Set<Name>

    init(for subject: RecordedPerson, by rule: SubjectAccessRule) {
        self.rule = rule
        subjectKind = subject.kindName
        own = [Name(kind: subject.kindName, id: subject.idText)]
    }

    /// What of the content may be seen; what is withheld says so in its place.
    mutating func disclosed(_ content: DisclosedContent) -> DisclosedContent {
        var known = 0
        while known < own.count {
            known = own.count
            learnNames(from: content, below: nil)
        }
        return disclosed(content, isOwn: rule.ownership == .whole, below: nil)
    }

    private mutating func disclosed(_ content: DisclosedContent, isOwn: Bool, below parent: String?) -> DisclosedContent
    {
        switch content {
        case .list(let values): return .list(values.map { disclosed($0, isOwn: isOwn, below: parent) })
        case .object(let members):
            if let personal = personal(members, isOwn: isOwn) { return personal }
            let standing = standing(of: members, below: parent)
            guard standing != .anothers else { return withhold(.anothers) }
            return .object(kept(members, isOwn: standing.map { $0 == .subjects } ?? isOwn, below: parent))
        case .null, .truth, .whole, .number, .text: return content
        }
    }

    private mutating func kept(
        _ members: [String: DisclosedContent], isOwn: Bool, below parent: String?
    ) -> [String: DisclosedContent] {
        var kept: [String: DisclosedContent] = [:]
        for (member, value) in members {
            let isAnothers = rule.withholding.contains { Self.path($0, leadsTo: member, below: parent) }
            let kinds = owners(member, below: parent) + mentions(member, below: parent)
            if isAnothers, value != .null {
                kept[member] = withhold(.anothers)
            } else if !kinds.isEmpty {
                kept[member] = ownNames(in: value, of: kinds, isOwn: isOwn, below: member)
            } else {
                kept[member] = disclosed(value, isOwn: isOwn, below: member)
            }
        }
        return kept
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
}

// MARK: - Who is named

extension ContentDisclosing {
    /// The kinds of person of which a member says whose the object is.
    private func owners(_ member: String, below parent: String?) -> [String] {
        guard case .within(let paths) = rule.ownership else { return [] }
        return Self.kinds(in: paths, of: member, below: parent)
    }

    /// The kinds of person whom a member names, without saying whose the object is.
    private func mentions(_ member: String, below parent: String?) -> [String] {
        Self.kinds(in: rule.mentioning, of: member, below: parent)
    }

    private static func kinds(
        in paths: [String: [String]], of member: String, below parent: String?
    ) -> [String] {
        paths.filter { $0.value.contains { path($0, leadsTo: member, below: parent) } }.map(\.key)
    }

    /// True where the path is the member's name, alone or after that of the member in which the object stands.
    private static func path(_ path: String, leadsTo member: String, below parent: String?) -> Bool {
        let parts = path.split(separator: ".").map(String.init)
        return parts.last == member && (parts.count == 1 || parts.first == parent)
    }

    /// Whom an object is about; nil where it names nobody.
    private func standing(of members: [String: DisclosedContent], below parent: String?) -> Standing? {
        var isAnothers = false
        var isMentioned = false
        for (member, value) in members {
            let owners = owners(member, below: parent)
            if !owners.isEmpty {
                let names = Self.names(in: value, of: owners)
                if !own.isDisjoint(with: names) { return .subjects }
                // An empty list names all of its kind.
                let isOfOthers = value == .list([]) ? !own.contains { owners.contains($0.kind) } : !names.isEmpty
                isAnothers = isAnothers || isOfOthers
            }
            let mentioned = Self.names(in: value, of: mentions(member, below: parent))
            isMentioned = isMentioned || !own.isDisjoint(with: mentioned)
        }
        return isAnothers ? (isMentioned ? .shared : .anothers) : nil
    }

    /// The persons whom a value names, by ids or by objects that say the kind.
    private static func names(in value: DisclosedContent, of kinds: [String]) -> [Name] {
        switch value {
        case .text(let id): kinds.map { Name(kind: $0, id: id) }
        case .list(let values): values.flatMap { names(in: $0, of: kinds) }
        case .object(let members): name(members).map { [$0] } ?? []
        case .null, .truth, .whole, .number: []
        }
    }

    /// The person whom an object of the model names: `{"victim": id}` or `{"kind": "victim", "id": id}`; of a kind alone
    /// it names nobody.
    private static func name(_ members: [String: DisclosedContent]) -> Name? {
        if case .text(let kind)? = members["kind"], case .text(let id)? = members["id"] {
            return Name(kind: kind, id: id)
        }
        guard members.count == 1, case (let kind, .text(let id))? = members.first, kind != "kind" else { return nil }
        return Name(kind: kind, id: id)
    }

    /// Of the persons whom a value names, the subject alone.
    private mutating func ownNames(
        in value: DisclosedContent, of kinds: [String], isOwn: Bool, below parent: String
    ) -> DisclosedContent {
        if case .list(let values) = value {
            return .list(values.map { ownNames(in: $0, of: kinds, isOwn: isOwn, below: parent) })
        }
        let names = Self.names(in: value, of: kinds)
        guard !names.isEmpty else { return disclosed(value, isOwn: isOwn, below: parent) }
        return own.isDisjoint(with: names) ? withhold(.anothers) : value
    }

    /// Learns from the subject's own objects by which other records of theirs they are named.
    private mutating func learnNames(from content: DisclosedContent, below parent: String?) {
        switch content {
        case .list(let values):
            for value in values { learnNames(from: value, below: parent) }
        case .object(let members):
            if standing(of: members, below: parent) == .subjects {
                for (member, value) in members where !value.isList {
                    let names = Self.names(in: value, of: owners(member, below: parent))
                    own.formUnion(names.filter { $0.kind != subjectKind })
                }
            }
            for (member, value) in members { learnNames(from: value, below: member) }
        case .null, .truth, .whole, .number, .text: return
        }
    }
}

extension DisclosedContent {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
