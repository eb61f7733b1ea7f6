/// Why a child was not heard.
public struct VoiceUnheard: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The child was not found.
    public static let notFound: VoiceUnheard = "not-found"
    /// The child did not want to speak.
    public static let didNotWant: VoiceUnheard = "did-not-want"
    /// The child is too young to say; what they show is recorded by others.
    public static let tooYoung: VoiceUnheard = "too-young"

    /// The codes that this edition of the kit knows.
    public static let known: [VoiceUnheard] = [.notFound, .didNotWant, .tooYoung]
}
