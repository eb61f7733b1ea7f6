/// What a measure of positive action does.
public struct PositiveActionKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It tells people of a post whom the news does not reach.
    public static let outreach: PositiveActionKind = "outreach"
    /// It prepares people to apply.
    public static let mentoring: PositiveActionKind = "mentoring"
    /// It takes away a barrier that the post does not need.
    public static let removedBarrier: PositiveActionKind = "removed-barrier"
    /// It opens a way into a higher rank from outside.
    public static let directEntry: PositiveActionKind = "direct-entry"
    /// It lets an under-represented group count between candidates of equal merit.
    public static let tieBreak: PositiveActionKind = "tie-break"
    /// It fixes how many of a group are taken.
    public static let quota: PositiveActionKind = "quota"
    /// It keeps places for a group.
    public static let reservedPlaces: PositiveActionKind = "reserved-places"

    /// The codes that this edition of the kit knows.
    public static let known: [PositiveActionKind] = [
        .outreach, .mentoring, .removedBarrier, .directEntry, .tieBreak, .quota, .reservedPlaces,
    ]
}
