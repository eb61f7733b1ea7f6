/// What in a contact with health services asks for an offer of support.
public struct HealthTrigger: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The patient said so.
    public static let disclosure: HealthTrigger = "disclosure"
    /// An injury.
    public static let injury: HealthTrigger = "injury"
    /// A routine question was answered with yes.
    public static let routineEnquiry: HealthTrigger = "routine-enquiry"
    /// They came again and again.
    public static let repeatedAttendance: HealthTrigger = "repeated-attendance"

    /// The codes that this edition of the kit knows.
    public static let known: [HealthTrigger] = [.disclosure, .injury, .routineEnquiry, .repeatedAttendance]
}
