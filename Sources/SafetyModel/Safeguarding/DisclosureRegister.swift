import CivilTime

/// Who was told what about whom, and on what ground.
public struct DisclosureRegister: Hashable, Sendable {
    /// What one body was told about one person.
    public struct Knowledge: Hashable, Sendable {
        /// The body.
        public let body: PublicBody.ID
        /// The fields, sorted.
        public let fields: [DataField]
        /// The entries, in the order of the register.
        public let entries: [DisclosureEntry.ID]
    }

    /// The agreements under which is shared.
    public let agreements: [SharingAgreement]
    /// The entries, in the order in which they were added.
    public private(set) var entries: [DisclosureEntry] = []

    /// A register without an entry.
    public init(under agreements: [SharingAgreement]) {
        self.agreements = agreements
    }

    /// Adds a disclosure.
    ///
    /// - Throws: ``Rejection`` by `disclosure-stands-once` where it is there already; by `disclosure-has-a-gateway`
    ///   where its agreement is not here, is not in force on the day, or does not name its bodies, ground or purpose; by
    ///   `minimum-fields` where more was told than the purpose needs; the register is then unchanged. Also
    ///   `disclosure-has-a-gateway` where the instant lies outside the UK clock.
    public mutating func add(_ entry: DisclosureEntry) throws(Rejection) {
        guard !entries.contains(where: { $0.id == entry.id }) else {
            throw Rejection(.disclosureStandsOnce, "disclosure \(entry.id)", found: "the register has it already")
        }
        if let agreement = entry.agreement { try check(entry, under: agreement) }
        entries.append(entry)
    }

    /// What each body was told about a person, in the order in which they were first told.
    public func knowledge(about subject: RecordedPerson) -> [Knowledge] {
        let own = entries.filter { $0.subject == subject }
        var bodies: [PublicBody.ID] = []
        for body in own.flatMap(\.to) where !bodies.contains(body) { bodies.append(body) }
        return bodies.map { body in
            let told = own.filter { $0.to.contains(body) }
            return Knowledge(
                body: body, fields: Set(told.flatMap(\.fields)).sorted(), entries: told.map(\.id))
        }
    }

    /// The entries by which something was told outside any agreement.
    public var outsideAgreements: [DisclosureEntry] { entries.filter { $0.agreement == nil } }

    private func check(_ entry: DisclosureEntry, under id: SharingAgreement.ID) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.disclosureHasAGateway, "disclosure \(entry.id)", found: found)
        }
        guard let agreement = agreements.first(where: { $0.id == id }) else {
            throw refusal("there is no agreement \(id)")
        }
        guard let day = try? CivilClock.unitedKingdom.date(at: entry.at), agreement.term.contains(day) else {
            throw refusal("agreement \(id) is in force \(agreement.term), not at \(entry.at)")
        }
        if let other = ([entry.from] + entry.to).first(where: { !agreement.parties.contains($0) }) {
            throw refusal("body \(other) is no party to agreement \(id)")
        }
        guard agreement.gateways.contains(entry.gateway) else {
            throw refusal("agreement \(id) does not rely on '\(entry.gateway)'")
        }
        guard let allowed = agreement.fields(for: entry.purpose) else {
            throw refusal("'\(entry.purpose)' is no purpose of agreement \(id)")
        }
        let beyond = entry.fields.filter { !allowed.contains($0) }
        guard beyond.isEmpty else {
            throw Rejection(
                .minimumFields, "disclosure \(entry.id)",
                found: "\(beyond.map(\.rawValue).joined(separator: ", ")) beyond what '\(entry.purpose)' needs")
        }
    }
}

extension DisclosureRegister: Codable {
    private enum CodingKeys: String, CodingKey {
        case agreements
        case entries
    }

    /// Reads a register, with the same checks as ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(under: try container.decode([SharingAgreement].self, forKey: .agreements))
        for entry in try container.decode([DisclosureEntry].self, forKey: .entries) {
            do throws(Rejection) {
                try add(entry)
            } catch {
                throw decoder.refusal(error)
            }
        }
    }
}
