public import CivilTime
public import PolicyEngine
public import SafetyModel

/// Whether a kind of body that may be a responsible authority sits in a partnership on a day.
public struct AuthoritySeat: Hashable, Sendable {
    /// Whether the law puts such a body there.
    public let authority: ResponsibleAuthority
    /// The members of that kind on that day, in whatever role; empty where none is recorded.
    public let members: [PublicBody.ID]
    /// Whether a responsible authority is not at the table: unknown where it is open whether it is one, or where there
    /// are members of whose kind nothing is recorded.
    public let isVacant: Truth
}

extension CommunitySafetyPartnerships {
    /// Every kind of body beside those members of a partnership that are of the kind, on one day.
    ///
    /// - Parameters:
    ///   - partnership: the partnership; its nation says whether the area lies in Wales.
    ///   - bodies: the records of its members, from which their kinds are read.
    ///   - day: the UK civil day for which it is asked.
    ///   - isTwoTier: whether the area has a district and a county council; nil where that is not known.
    ///   - calendar: the calendar of the jurisdiction; only its clock is read.
    /// - Returns: one line for each kind, in their order; none for a day before the Act was in force.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the day lies outside the clock.
    public static func seats(
        in partnership: Partnership, of bodies: [PublicBody], on day: CivilDate, isTwoTier: Bool?,
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> [AuthoritySeat] {
        let members = partnership.members(on: day).map(\.body)
        let kinds = Dictionary(bodies.map { ($0.id, $0.kind) }) { first, _ in first }
        let isComplete = members.allSatisfy { kinds[$0] != nil }
        let authorities = try responsibleAuthorities(
            on: day, isInWales: partnership.nation == .wales, isTwoTier: isTwoTier, calendar: calendar)
        return authorities.map { authority in
            let seated = members.filter { kinds[$0] == authority.kind.bodyKind }
            let isSeated: Truth = seated.isEmpty ? (isComplete ? .no : .unknown) : .yes
            return AuthoritySeat(
                authority: authority, members: seated, isVacant: authority.finding.answer && !isSeated)
        }
    }
}

extension CommunitySafetyPartnerships.AuthorityKind {
    /// The kind under which such bodies are recorded; a chief officer sits there as the force.
    public var bodyKind: BodyKind {
        switch self {
        case .council: .council
        case .countyCouncil: .countyCouncil
        case .chiefOfficerOfPolice: .policeForce
        case .policeAuthority: .policeAuthority
        case .fireAndRescueAuthority: .fireAndRescueAuthority
        case .primaryCareTrust: .primaryCareTrust
        case .clinicalCommissioningGroup: .clinicalCommissioningGroup
        case .integratedCareBoard: .integratedCareBoard
        case .localHealthBoard: .localHealthBoard
        case .probationProvider: .probationProvider
        }
    }
}
