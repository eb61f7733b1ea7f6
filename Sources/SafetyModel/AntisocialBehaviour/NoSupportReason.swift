/// Why a plan supports nobody.
public struct NoSupportReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Support was offered, and everybody declined it.
    public static let declined: NoSupportReason = "declined"
    /// There is no need of any.
    public static let noNeed: NoSupportReason = "no-need"
    /// None is to be had.
    public static let noneAvailable: NoSupportReason = "none-available"
    /// Nobody knows who is responsible.
    public static let nobodyIdentified: NoSupportReason = "nobody-identified"

    /// The codes that this edition of the kit knows.
    public static let known: [NoSupportReason] = [.declined, .noNeed, .noneAvailable, .nobodyIdentified]
}
