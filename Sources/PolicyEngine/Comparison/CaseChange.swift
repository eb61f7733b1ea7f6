/// One duty of a case that stands otherwise under the one policy than under the other.
public struct CaseChange: Hashable, Sendable {
    /// How it stands under the earlier policy; nil where that raises no such duty.
    public let before: Determination?
    /// How it stands under the later one; nil where that raises no such duty.
    public let after: Determination?

    /// The change; nil where status and due instants are the same.
    init?(_ before: Determination?, _ after: Determination?) {
        guard
            before?.status != after?.status || before?.dueEarliest != after?.dueEarliest
                || before?.dueLatest != after?.dueLatest
        else { return nil }
        self.before = before
        self.after = after
    }
}
