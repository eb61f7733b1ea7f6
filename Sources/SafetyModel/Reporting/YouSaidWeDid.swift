public import CivilTime

/// What people said and what was done about it.
public struct YouSaidWeDid: Hashable, Sendable {
    /// The contacts, in the order in which they were added.
    public private(set) var contacts: [PublicContact]
    /// What was promised, each as it stands by now.
    public private(set) var commitments: ActionList

    /// A register without a contact.
    public init() {
        contacts = []
        commitments = ActionList()
    }

    /// Adds a contact, and what was promised in it.
    ///
    /// - Throws: ``Rejection`` by `contact-once` where one of its id is there, or as ``ActionList/add(_:ownerAmong:)``
    ///   does where the owner of the promise is unknown or gone by its day; nothing is then changed.
    public mutating func add(_ contact: PublicContact, ownerAmong bodies: Bodies) throws(Rejection) {
        try requireNew(contact)
        if let commitment = contact.commitment { try commitments.add(commitment, ownerAmong: bodies) }
        contacts.append(contact)
    }

    /// Records what became of a promise.
    ///
    /// - Throws: ``Rejection`` as ``ActionList/update(_:)`` does; nothing is then changed.
    public mutating func update(_ commitment: OwnedAction) throws(Rejection) {
        try commitments.update(commitment)
    }

    /// One line to be published: what people said, what was promised, and how it stands.
    public struct Line: Hashable, Sendable {
        /// Where.
        public let area: Area
        /// What people said.
        public let youSaid: String
        /// What was promised.
        public let promised: String
        /// By which day.
        public let due: CivilDate
        /// How it stands.
        public let standing: ActionStanding
    }

    /// What is to be published at the end of a UK civil day: every promise that stands, the earliest due first.
    ///
    /// What was withdrawn is shown as that; what was entered in error is left out.
    ///
    /// - Parameters:
    ///   - day: the UK civil day.
    ///   - disclosure: the leave to publish what was said and promised.
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock, or ``DisclosureError`` where the disclosure
    ///   does not cover what was said or promised.
    public func feed(on day: CivilDate, disclosing disclosure: Disclosure) throws -> [Line] {
        let lines = try promises(on: day).compactMap { contact, action, standing -> Line? in
            guard let said = contact.concern else { return nil }
            return Line(
                area: contact.area, youSaid: try said.disclosed(for: disclosure),
                promised: try action.what.disclosed(for: disclosure), due: action.due, standing: standing)
        }
        return lines.sorted { ($0.due, $0.promised) < ($1.due, $1.promised) }
    }

    /// The promises that stand at the end of a UK civil day.
    private func promises(
        on day: CivilDate
    ) throws(CivilTimeError) -> [(contact: PublicContact, action: OwnedAction, standing: ActionStanding)] {
        var promises: [(contact: PublicContact, action: OwnedAction, standing: ActionStanding)] = []
        for contact in contacts where contact.day <= day {
            guard let promise = contact.commitment, let action = commitments.action(promise.id) else { continue }
            let standing = try action.standing(on: day)
            if standing != .enteredInError { promises.append((contact, action, standing)) }
        }
        return promises
    }

    /// Of the promises whose day had passed or that were done by the end of a UK civil day, how many were kept in time.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func kept(on day: CivilDate) throws(CivilTimeError) -> Share {
        var share = Share(0, of: 0)
        for promise in try promises(on: day) {
            switch promise.standing {
            case .doneInTime: share.count(true)
            case .doneLate, .overdue: share.count(false)
            case .open, .withdrawn, .enteredInError: break
            }
        }
        return share
    }

    private func requireNew(_ contact: PublicContact) throws(Rejection) {
        guard !contacts.contains(where: { $0.id == contact.id }) else {
            throw Rejection(.contactOnce, "contact \(contact.id)", found: "it is there already")
        }
    }
}

extension YouSaidWeDid: Codable {
    private enum CodingKeys: String, CodingKey {
        case contacts
        case commitments
    }

    /// Reads a register; a promise that is no contact's, or a contact whose promise is not there, is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let contacts = try container.decode([PublicContact].self, forKey: .contacts)
        let commitments = try container.decode(ActionList.self, forKey: .commitments)
        self = try decoder.checked { () throws(Rejection) in
            var register = Self()
            for contact in contacts {
                try register.requireNew(contact)
                if let commitment = contact.commitment { try register.commitments.add(commitment) }
                register.contacts.append(contact)
            }
            guard register.commitments.all.map(\.id) == commitments.all.map(\.id) else {
                throw Rejection(.contactOnce, "register", found: "its promises are not those of its contacts")
            }
            for commitment in commitments.all { try register.commitments.update(commitment) }
            return register
        }
    }
}
