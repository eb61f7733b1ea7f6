/// One report of something that happened, by whatever channel it came.
public struct Report: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a report.
    public typealias ID = Identifier<Report>

    /// Which report it is.
    public let id: ID
    /// How it came.
    public let channel: ContactChannel
    /// When it came.
    public let received: CaseEvent.Time
    /// Who made it.
    public let reporter: Reporter
    /// What was said.
    public var account: Personal<String>?

    /// A report with those members.
    public init(
        id: ID, channel: ContactChannel, received: CaseEvent.Time, reporter: Reporter,
        account: Personal<String>? = nil
    ) {
        self.id = id
        self.channel = channel
        self.received = received
        self.reporter = reporter
        self.account = account
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case channel
        case received
        case reporter
        case account
    }
}
