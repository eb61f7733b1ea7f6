public import CivilTime

/// Of the children of the cases of a conference, who was discussed.
public struct ChildrenDiscussed: Hashable, Sendable {
    /// The children known, in the order of the cases.
    public let known: [ChildInHousehold.ID]
    /// Those who were discussed.
    public let discussed: [ChildInHousehold.ID]
    /// Those of whom nobody asked which services know them.
    public let servicesNotAsked: [ChildInHousehold.ID]

    /// Those who were not discussed.
    public var missed: [ChildInHousehold.ID] { known.filter { !discussed.contains($0) } }
}

extension MARACMeeting {
    /// Of the children of those cases, who was discussed and who was not.
    public func children(of referrals: [MARACReferral]) -> ChildrenDiscussed {
        let known = referrals.flatMap(\.children)
        let heard = Set(discussed.compactMap(\.child))
        return ChildrenDiscussed(
            known: known.map(\.id), discussed: known.map(\.id).filter { heard.contains($0) },
            servicesNotAsked: known.filter { $0.servicesKnown == nil }.map(\.id))
    }

    /// The actions that are overdue at the end of a UK civil day.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func overdueActions(on day: CivilDate) throws(CivilTimeError) -> [OwnedAction] {
        try actions.actions(.overdue, on: day)
    }
}
