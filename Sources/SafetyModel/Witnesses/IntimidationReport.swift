public import CivilTime

/// A report that somebody is being kept from speaking, and the response to it.
///
/// Where somebody may be at risk now, that is answered first: an unknown counts as a risk until it is looked at.
public struct IntimidationReport: Hashable, Sendable, Identifiable {
    /// The identity of a report.
    public typealias ID = Identifier<IntimidationReport>

    /// Which report it is.
    public let id: ID
    /// Who is intimidated.
    public let subject: RecordedPerson
    /// When it was received.
    public let received: Instant
    /// Whether somebody is at risk now, as the report says.
    public let immediateRisk: Answer
    /// What was said.
    public let account: Personal<String>?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A report that was received and no more.
    public init(
        id: ID, of subject: RecordedPerson, at received: Instant, immediateRisk: Answer,
        account: Personal<String>? = nil
    ) {
        self.id = id
        self.subject = subject
        self.received = received
        self.immediateRisk = immediateRisk
        self.account = account
    }

    /// The milliseconds from its receipt to the first response; nil while there is none.
    public var responseMilliseconds: Int64? {
        let first = [progress.reached(.protected), progress.reached(.assessed)].compactMap(\.self).min()
        return first.map { $0.milliseconds - received.milliseconds }
    }
}

extension IntimidationReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case received
        case immediateRisk
        case account
        case progress
    }

    /// Reads a report, of which immediate risk was answered before anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        subject = try container.decode(RecordedPerson.self, forKey: .subject)
        received = try container.decode(Instant.self, forKey: .received)
        immediateRisk = try container.decode(Answer.self, forKey: .immediateRisk)
        account = try container.decodeIfPresent(Personal<String>.self, forKey: .account)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try checkPast()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
