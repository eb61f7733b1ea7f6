/// Under which records one human being stands: a victim in one case may be a suspect or a witness in another.
///
/// The records stay apart. Whoever supports the victim does not learn here of the other role, and what a victim is
/// owed is read from the victim's record alone.
public struct PersonRoles: Hashable, Sendable {
    /// One role in one case.
    public struct Role: Hashable, Codable, Sendable {
        /// The case.
        public let safetyCase: Case.ID
        /// The record.
        public let record: RecordedPerson

        /// The record under which somebody stands in a case.
        public init(in safetyCase: Case.ID, as record: RecordedPerson) {
            self.safetyCase = safetyCase
            self.record = record
        }

        private enum CodingKeys: String, CodingKey {
            case safetyCase = "case"
            case record
        }
    }

    /// Who it is.
    public let person: Person.ID
    /// The roles, in the order in which they were added.
    public private(set) var all: [Role] = []

    /// Somebody of whom no role is recorded.
    public init(of person: Person.ID) {
        self.person = person
    }

    /// Adds a role.
    ///
    /// - Throws: ``Rejection`` by `roles-are-kept-apart` where it is there already, or the person would be victim and
    ///   suspect in one case; a counter-allegation is a case of its own.
    public mutating func add(_ role: Role) throws(Rejection) {
        let name = "person \(person)"
        guard !all.contains(role) else {
            throw Rejection(.rolesAreKeptApart, name, found: "the role in case \(role.safetyCase) is there already")
        }
        let others = all.filter { $0.safetyCase == role.safetyCase }
        guard !others.contains(where: { $0.record.isVictim && role.record.isSuspect }),
            !others.contains(where: { $0.record.isSuspect && role.record.isVictim })
        else {
            throw Rejection(
                .rolesAreKeptApart, name,
                found: "victim and suspect in case \(role.safetyCase); a case of its own is needed")
        }
        all.append(role)
    }

    /// The roles that may be seen for a purpose.
    ///
    /// For supporting victims these are the roles of victim and witness, and nothing says whether there are more.
    ///
    /// - Throws: ``Rejection`` by `roles-are-kept-apart` where a purpose unknown to this edition is given.
    public func roles(for purpose: Purpose) throws(Rejection) -> [Role] {
        guard purpose.isKnown else {
            throw Rejection(.rolesAreKeptApart, "person \(person)", found: "what '\(purpose)' may see is not known")
        }
        switch purpose {
        case .lawEnforcement, .administrationOfJustice, .safeguarding: return all
        default: return all.filter { !$0.record.isSuspect }
        }
    }

    /// The victim records, from which alone follows what the person is owed as a victim.
    public var victimRecords: [Victim.ID] {
        all.compactMap { role in if case .victim(let id) = role.record { id } else { nil } }
    }
}

extension RecordedPerson {
    fileprivate var isVictim: Bool { if case .victim = self { true } else { false } }
    fileprivate var isSuspect: Bool { if case .suspect = self { true } else { false } }
}

extension PersonRoles: Codable {
    private enum CodingKeys: String, CodingKey {
        case person
        case all = "roles"
    }

    /// Reads a person's roles, with the same check as ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(of: try container.decode(Person.ID.self, forKey: .person))
        for role in try container.decode([Role].self, forKey: .all) {
            do throws(Rejection) {
                try add(role)
            } catch {
                throw decoder.refusal(error)
            }
        }
    }
}
