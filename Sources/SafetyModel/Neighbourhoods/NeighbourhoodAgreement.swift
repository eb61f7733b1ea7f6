public import CivilTime

/// An agreement between services and a community, in which every party promises something.
///
/// What is promised, and what came of it, stands in its ``agreement``; whether it was kept is a rule's to say.
public struct NeighbourhoodAgreement: Hashable, Sendable {
    /// The neighbourhood.
    public let area: Area
    /// The parties, their promises and what happened.
    public let agreement: Agreement
    /// The UK civil day on which it is reviewed.
    public let review: CivilDate

    /// An agreement in a neighbourhood.
    ///
    /// - Throws: ``Rejection`` by `every-party-promises` where it is of another kind, has fewer than two parties or one
    ///   that promises nothing, or is not reviewed on a day of its term.
    public init(in area: Area, _ agreement: Agreement, review: CivilDate) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.everyPartyPromises, "agreement \(agreement.id)", found: found)
        }
        guard agreement.kind == .neighbourhood else { throw refuse("its kind is '\(agreement.kind)'") }
        guard agreement.parties.count >= 2 else { throw refuse("it has \(agreement.parties.count) party") }
        for party in agreement.parties where !agreement.commitments.contains(where: { $0.promisor == party }) {
            throw refuse("\(party) promises nothing")
        }
        guard agreement.term.contains(review) else {
            throw refuse("its review on \(review) lies outside its term, \(agreement.term)")
        }
        self.area = area
        self.agreement = agreement
        self.review = review
    }
}

extension NeighbourhoodAgreement: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case agreement
        case review
    }

    /// Reads an agreement, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let area = try container.decode(Area.self, forKey: .area)
        let agreement = try container.decode(Agreement.self, forKey: .agreement)
        let review = try container.decode(CivilDate.self, forKey: .review)
        self = try decoder.checked { () throws(Rejection) in
            try NeighbourhoodAgreement(in: area, agreement, review: review)
        }
    }
}
