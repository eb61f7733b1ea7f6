public import CivilTime

/// On what an officer spent one turn of duty.
public struct ActivitySheet: Hashable, Sendable {
    /// What time is spent on.
    public struct Activity: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// On the beat in the own neighbourhood, to be seen.
        public static let visiblePatrol: Activity = "visible-patrol"
        /// Meeting the public of the own neighbourhood.
        public static let engagement: Activity = "engagement"
        /// Dealing with a problem of the own neighbourhood.
        public static let problemSolving: Activity = "problem-solving"
        /// Files, reports and other work at a desk.
        public static let deskWork: Activity = "desk-work"
        /// Training.
        public static let training: Activity = "training"
        /// At court.
        public static let court: Activity = "court"
        /// Taken away to another area or task.
        public static let abstraction: Activity = "abstraction"

        /// The codes that this edition of the kit knows.
        public static let known: [Activity] = [
            .visiblePatrol, .engagement, .problemSolving, .deskWork, .training, .court, .abstraction,
        ]
    }

    /// The posting under which the duty was done.
    public let posting: Appointment.ID
    /// When the turn began and ended.
    public let began: Instant
    /// When it ended.
    public let ended: Instant
    /// The minutes of each activity.
    public let minutes: [Activity: Int]

    /// A turn of duty with its activities.
    ///
    /// - Throws: ``Rejection`` by `codes-sum-to-duty` where an activity has no minutes, or all together are not as long
    ///   as the turn.
    public init(
        of posting: Appointment.ID, from began: Instant, to ended: Instant, _ minutes: [Activity: Int]
    ) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.codesSumToDuty, "activity sheet of appointment \(posting)", found: found)
        }
        for (activity, count) in minutes where count <= 0 || count > 10_000 {
            throw refuse("'\(activity)' has \(count) minutes")
        }
        let length = ended.milliseconds - began.milliseconds
        let sum = minutes.values.reduce(0, +)
        guard length > 0, Int64(sum) * 60_000 == length else {
            throw refuse("\(sum) minutes are accounted for, and the turn has \(length / 60_000)")
        }
        self.posting = posting
        self.began = began
        self.ended = ended
        self.minutes = minutes
    }
}

extension ActivitySheet: Codable {
    private enum CodingKeys: String, CodingKey {
        case posting
        case began
        case ended
        case minutes
    }

    /// Reads a sheet, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let posting = try container.decode(Appointment.ID.self, forKey: .posting)
        let began = try container.decode(Instant.self, forKey: .began)
        let ended = try container.decode(Instant.self, forKey: .ended)
        let minutes = try container.decode([Activity: Int].self, forKey: .minutes)
        self = try decoder.checked { () throws(Rejection) in
            try ActivitySheet(of: posting, from: began, to: ended, minutes)
        }
    }
}

extension Sequence<ActivitySheet> {
    /// The share of all minutes that went to one of those activities; a code not known here is of unknown use.
    ///
    /// - Parameter activities: what counts, such as visible patrol and engagement.
    public func share(of activities: Set<ActivitySheet.Activity>) -> Share {
        var (part, whole, unknown) = (0, 0, 0)
        for (activity, minutes) in flatMap(\.minutes) {
            whole += minutes
            if activities.contains(activity) { part += minutes } else if !activity.isKnown { unknown += minutes }
        }
        return Share(part, of: whole, unknown: unknown)
    }

    /// The share of all minutes for which officers were taken away to another area or task.
    public var abstraction: Share { share(of: [.abstraction]) }
}
