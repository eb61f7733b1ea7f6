public import CivilTime

/// What of the public's shaped a priority: a vote or a meeting, and where it is recorded.
public struct PriorityInfluence: Hashable, Codable, Sendable {
    /// How the public had its say.
    public enum Way: Hashable, Sendable {
        /// By a vote, with so many of so many for it.
        case vote(Share)
        /// At a beat meeting.
        case meeting(BeatMeeting.ID)
        /// In answer to a consultation.
        case consultation(Consultation.ID)
    }

    /// How.
    public let way: Way
    /// On which UK civil day.
    public let day: CivilDate
    /// Where it is recorded, such as the minutes or the page of the results.
    public let recordedIn: String

    /// That say on a day.
    public init(_ way: Way, on day: CivilDate, recordedIn: String) {
        self.way = way
        self.day = day
        self.recordedIn = recordedIn
    }

    private enum CodingKeys: String, CodingKey {
        case way
        case day
        case recordedIn
    }
}

extension PriorityInfluence.Way: Codable {
    private enum CodingKeys: String, CodingKey {
        case vote
        case meeting
        case consultation
    }

    /// Reads an object with one of `vote`, `meeting` and `consultation`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let share = try container.decodeIfPresent(Share.self, forKey: .vote) {
            self = .vote(share)
        } else if let meeting = try container.decodeIfPresent(BeatMeeting.ID.self, forKey: .meeting) {
            self = .meeting(meeting)
        } else {
            self = .consultation(try container.decode(Consultation.ID.self, forKey: .consultation))
        }
    }

    /// Writes an object with one of `vote`, `meeting` and `consultation`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .vote(let share): try container.encode(share, forKey: .vote)
        case .meeting(let meeting): try container.encode(meeting, forKey: .meeting)
        case .consultation(let consultation): try container.encode(consultation, forKey: .consultation)
        }
    }
}
