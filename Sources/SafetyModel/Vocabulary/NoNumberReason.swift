/// Why an organisation has no number in the register of its form.
public struct NoNumberReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is too small to be registered.
    public static let belowThreshold: NoNumberReason = "below-threshold"
    /// It is exempt from registration.
    public static let exempt: NoNumberReason = "exempt"
    /// It goes by that name and is not set up as one.
    public static let notIncorporated: NoNumberReason = "not-incorporated"

    /// The codes that this edition of the kit knows.
    public static let known: [NoNumberReason] = [
        .belowThreshold, .exempt, .notIncorporated,
    ]
}
