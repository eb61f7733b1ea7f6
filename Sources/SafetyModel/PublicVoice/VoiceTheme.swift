/// What people speak of when they are asked, or raise of their own accord.
public struct VoiceTheme: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not being taken seriously.
    public static let notTakenSeriously: VoiceTheme = "not-taken-seriously"
    /// Officers whom one no longer sees.
    public static let visibility: VoiceTheme = "visibility"
    /// Crime is said to fall and is felt to rise.
    public static let perceptionGap: VoiceTheme = "perception-gap"
    /// How many officers there are.
    public static let numbers: VoiceTheme = "numbers"
    /// Whether the police are like the people they serve.
    public static let representation: VoiceTheme = "representation"
    /// Hearing nothing after a report.
    public static let noReply: VoiceTheme = "no-reply"
    /// Anti-social behaviour.
    public static let antisocialBehaviour: VoiceTheme = "antisocial-behaviour"
    /// Speeding and parking.
    public static let traffic: VoiceTheme = "traffic"
    /// Burglary and theft.
    public static let theft: VoiceTheme = "theft"
    /// Drug dealing and use.
    public static let drugs: VoiceTheme = "drugs"

    /// The codes that this edition of the kit knows.
    public static let known: [VoiceTheme] = [
        .notTakenSeriously, .visibility, .perceptionGap, .numbers, .representation, .noReply, .antisocialBehaviour,
        .traffic, .theft, .drugs,
    ]
}
