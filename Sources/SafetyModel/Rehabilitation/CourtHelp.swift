/// What a volunteer gives to somebody at court.
public struct CourtHelp: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Practical advice.
    public static let practicalAdvice: CourtHelp = "practical-advice"
    /// Personal support.
    public static let personalSupport: CourtHelp = "personal-support"
    /// Help to reach a service.
    public static let accessToServices: CourtHelp = "access-to-services"
    /// Legal advice, which a contact refuses.
    public static let legalAdvice: CourtHelp = "legal-advice"

    /// The codes that this edition of the kit knows.
    public static let known: [CourtHelp] = [.practicalAdvice, .personalSupport, .accessToServices, .legalAdvice]
}
