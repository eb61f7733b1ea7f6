/// How a victim wants to be kept informed, as far as they have said.
public struct VictimPreferences: Hashable, Codable, Sendable {
    /// The way they want to be contacted.
    public var channel: ContactChannel?
    /// How often they want news.
    public var updateFrequency: AgreedPeriod?
    /// Whether they opted out of being informed; nil where nobody asked.
    public var hasOptedOut: Bool?
    /// When and how contact is safe.
    public var safeContact: Personal<String>?

    /// The preferences that are known.
    public init(
        channel: ContactChannel? = nil, updateFrequency: AgreedPeriod? = nil, hasOptedOut: Bool? = nil,
        safeContact: Personal<String>? = nil
    ) {
        self.channel = channel
        self.updateFrequency = updateFrequency
        self.hasOptedOut = hasOptedOut
        self.safeContact = safeContact
    }

    private enum CodingKeys: String, CodingKey {
        case channel
        case updateFrequency
        case hasOptedOut
        case safeContact
    }
}
