/// Which duty's clock an event pauses or lets run again, and who allows it.
public struct ClockPause: Hashable, Codable, Sendable {
    /// The id of the duty, as policies spell it.
    public let duty: String
    /// The provision or decision that allows the pause; nil where none is named, as when the clock runs again.
    public let authority: String?

    /// A pause of that duty's clock on that authority.
    public init(duty: String, authority: String? = nil) {
        self.duty = duty
        self.authority = authority
    }

    private enum CodingKeys: String, CodingKey {
        case duty
        case authority
    }
}
