public import CivilTime

/// What bodies have agreed to tell each other about people: for which purposes, on which grounds, and which fields.
///
/// That bodies agreed gives nobody a ground: each disclosure has its own.
public struct SharingAgreement: Hashable, Sendable, Identifiable {
    /// The identity of an agreement.
    public typealias ID = Identifier<SharingAgreement>

    /// Which agreement it is.
    public let id: ID
    /// The bodies.
    public let parties: [PublicBody.ID]
    /// On which UK civil days it is in force.
    public let term: DayInterval
    /// The grounds on which it relies.
    public let gateways: [SharingGateway]
    /// The purposes, each with the fields that it needs at most.
    public let purposes: [SharedFields]
    /// The last UK civil day by which it is looked at again; nil where none is set.
    public let reviewBy: CivilDate?

    /// An agreement with its terms.
    ///
    /// - Throws: ``Rejection`` by `sharing-agreement-is-whole` where it has fewer than two bodies, no ground or no
    ///   purpose, or a purpose twice or without a field.
    public init(
        id: ID, between parties: [PublicBody.ID], during term: DayInterval, on gateways: [SharingGateway],
        for purposes: [SharedFields], reviewBy: CivilDate? = nil
    ) throws(Rejection) {
        self.id = id
        self.parties = parties
        self.term = term
        self.gateways = gateways
        self.purposes = purposes
        self.reviewBy = reviewBy
        try check()
    }

    /// The fields that a purpose needs at most; nil where it is no purpose of the agreement.
    public func fields(for purpose: Purpose) -> [DataField]? {
        purposes.first { $0.purpose == purpose }?.fields
    }

    private func check() throws(Rejection) {
        let name = "sharing agreement \(id)"
        guard parties.count > 1, Set(parties).count == parties.count else {
            throw Rejection(.sharingAgreementIsWhole, name, found: "it is not between two bodies or more, each once")
        }
        guard !gateways.isEmpty, !purposes.isEmpty else {
            throw Rejection(.sharingAgreementIsWhole, name, found: "it has no ground or no purpose")
        }
        guard Set(purposes.map(\.purpose)).count == purposes.count, purposes.allSatisfy({ !$0.fields.isEmpty }) else {
            throw Rejection(.sharingAgreementIsWhole, name, found: "a purpose stands twice, or without a field")
        }
    }
}

extension SharingAgreement: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case parties
        case term
        case gateways
        case purposes
        case reviewBy
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        parties = try container.decode([PublicBody.ID].self, forKey: .parties)
        term = try container.decode(DayInterval.self, forKey: .term)
        gateways = try container.decode([SharingGateway].self, forKey: .gateways)
        purposes = try container.decode([SharedFields].self, forKey: .purposes)
        reviewBy = try container.decodeIfPresent(CivilDate.self, forKey: .reviewBy)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
