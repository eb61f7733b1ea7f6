/// Names a duty of a rulebook, such as `vc2020.right6.notify-arrest`.
public struct DutyID: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
