public import CivilTime
public import PolicyEngine
public import SafetyModel

extension CommunitySafetyPartnerships {
    /// Lets a body into a partnership as a responsible authority only where the law makes its kind one.
    ///
    /// So a Welsh partnership takes in bodies of Welsh kinds, and none takes in a kind that no longer or not yet is one.
    /// Members in other roles are let in as they are.
    ///
    /// - Parameters:
    ///   - membership: the membership; it is asked for on its first day.
    ///   - body: the record of the body.
    ///   - partnership: where it is to belong; left unchanged where it is refused.
    ///   - isTwoTier: whether the area has a district and a county council; nil where that is not known.
    /// - Throws: `CriterionUnmet` naming section 5 where the answer is no or unknown; `NoSuchAuthority` where no kind of
    ///   authority is recorded so, or the Act was not in force; `PartnershipError` where another membership stands
    ///   against it.
    public static func admit(
        _ membership: Membership, of body: PublicBody, to partnership: inout Partnership, isTwoTier: Bool?
    ) throws {
        if membership.role == .responsibleAuthority, partnership.kind == .communitySafety {
            let day = membership.term.from
            let authorities = try partnership.responsibleAuthorities(on: day, isTwoTier: isTwoTier)
            guard let authority = authorities.first(where: { $0.kind.bodyKind == body.kind }) else {
                throw NoSuchAuthority(body: body.id, kind: body.kind, day: day)
            }
            try authority.finding.requireYes()
        }
        try partnership.add(membership)
    }

    /// Asks that every responsible authority sits in a partnership for community safety on a day.
    ///
    /// - Parameters:
    ///   - partnership: the partnership.
    ///   - bodies: the records of its members, from which their kinds are read.
    ///   - day: the UK civil day for which it is asked.
    ///   - isTwoTier: whether the area has a district and a county council; nil where that is not known.
    /// - Throws: `VacantSeats` naming the kinds of authority that are missing, and those of which it is not known;
    ///   otherwise as `seats(in:of:on:isTwoTier:calendar:)` does.
    public static func requireFullTable(
        in partnership: Partnership, of bodies: [PublicBody], on day: CivilDate, isTwoTier: Bool?
    ) throws {
        let seats = try seats(in: partnership, of: bodies, on: day, isTwoTier: isTwoTier)
        let missing = seats.filter { $0.isVacant == .yes }.map(\.authority)
        guard !missing.isEmpty else { return }
        throw VacantSeats(
            partnership: partnership.id, day: day, missing: missing.map(\.kind),
            notKnown: seats.filter { $0.isVacant == .unknown }.map(\.authority.kind),
            citation: missing.first?.finding.citation)
    }
}

/// A body of a kind that is no responsible authority anywhere, or not on that day, was to sit as one.
public struct NoSuchAuthority: Error, Hashable, Sendable, CustomStringConvertible {
    /// The body.
    public let body: PublicBody.ID
    /// What kind of body it is.
    public let kind: BodyKind
    /// The day for which it was asked.
    public let day: CivilDate

    /// Which body, and what would be accepted.
    public var description: String {
        let kinds = CommunitySafetyPartnerships.AuthorityKind.allCases.map(\.bodyKind.description)
        return
            "body \(body) of kind '\(kind)' is no responsible authority on \(day) (Crime and Disorder Act 1998, s. 5); "
            + "kinds that are or were: \(kinds.joined(separator: ", "))"
    }
}

/// Responsible authorities are missing at a partnership's table: names them, and the provision.
public struct VacantSeats: Error, Hashable, Sendable, CustomStringConvertible {
    /// The partnership.
    public let partnership: Partnership.ID
    /// The day for which it was asked.
    public let day: CivilDate
    /// The kinds of authority that are missing.
    public let missing: [CommunitySafetyPartnerships.AuthorityKind]
    /// The kinds of which it is not known whether they are.
    public let notKnown: [CommunitySafetyPartnerships.AuthorityKind]
    /// The provision that puts them there.
    public let citation: Citation?

    /// Who is missing, and by which provision.
    public var description: String {
        let open = notKnown.isEmpty ? "" : "; not known: " + notKnown.map(\.rawValue).joined(separator: ", ")
        return "partnership \(partnership) on \(day): missing are \(missing.map(\.rawValue).joined(separator: ", "))"
            + open + (citation.map { " (\($0))" } ?? "")
    }
}
