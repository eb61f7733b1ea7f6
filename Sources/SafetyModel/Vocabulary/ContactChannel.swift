/// The way in which somebody contacts a body, or wants to be contacted.
public struct ContactChannel: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The emergency number.
    public static let emergency999: ContactChannel = "999"
    /// The non-emergency number.
    public static let nonEmergency101: ContactChannel = "101"
    /// A form on a web site.
    public static let online: ContactChannel = "online"
    /// A trusted intermediary or a third-party reporting centre.
    public static let thirdParty: ContactChannel = "third-party"
    /// The counter of a police station.
    public static let frontCounter: ContactChannel = "front-counter"
    /// An officer or other staff met in person.
    public static let officer: ContactChannel = "officer"
    /// A telephone call to or from a known number.
    public static let telephone: ContactChannel = "telephone"
    /// A text message.
    public static let textMessage: ContactChannel = "text-message"
    /// Electronic mail.
    public static let email: ContactChannel = "email"
    /// A letter.
    public static let letter: ContactChannel = "letter"
    /// A video call.
    public static let videoCall: ContactChannel = "video-call"
    /// A message on social media.
    public static let socialMedia: ContactChannel = "social-media"
    /// A charity that passes on anonymous reports.
    public static let independentCharity: ContactChannel = "independent-charity"

    /// The codes that this edition of the kit knows.
    public static let known: [ContactChannel] = [
        .emergency999, .nonEmergency101, .online, .thirdParty, .frontCounter, .officer, .telephone,
        .textMessage, .email, .letter, .videoCall, .socialMedia, .independentCharity,
    ]
}
