/// The way in which a message reaches people.
public struct MessageChannel: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An alert service that people subscribe to, such as Ringmaster.
    public static let communityAlert: MessageChannel = "community-alert"
    /// Electronic mail.
    public static let email: MessageChannel = "email"
    /// A text message.
    public static let textMessage: MessageChannel = "text-message"
    /// A press release.
    public static let pressRelease: MessageChannel = "press-release"
    /// Social media.
    public static let socialMedia: MessageChannel = "social-media"
    /// A newspaper.
    public static let newspaper: MessageChannel = "newspaper"
    /// Radio or television.
    public static let broadcast: MessageChannel = "broadcast"
    /// A newsletter.
    public static let newsletter: MessageChannel = "newsletter"
    /// What a partner sends out.
    public static let partner: MessageChannel = "partner"

    /// The codes that this edition of the kit knows.
    public static let known: [MessageChannel] = [
        .communityAlert, .email, .textMessage, .pressRelease, .socialMedia, .newspaper, .broadcast, .newsletter,
        .partner,
    ]
}
