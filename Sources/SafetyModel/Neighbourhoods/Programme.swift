/// A programme: strands, the activities that serve them, and the outcomes for whose sake all is done.
public struct Programme: Hashable, Sendable, Identifiable {
    /// The identity of a programme.
    public typealias ID = Identifier<Programme>

    /// The name of a strand or an outcome within its programme.
    public struct Name: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Strands and outcomes are a programme's own, so none is known.
        public static let known: [Name] = []
    }

    /// Something that is done.
    public struct Activity: Hashable, Codable, Sendable, Identifiable {
        /// The identity of an activity.
        public typealias ID = Identifier<Activity>

        /// Which activity it is.
        public let id: ID
        /// What is done.
        public let what: String
        /// The strands that it serves.
        public let strands: [Name]
        /// The outcomes that it serves.
        public let outcomes: [Name]

        /// An activity that serves those.
        public init(id: ID, _ what: String, strands: [Name], outcomes: [Name]) {
            self.id = id
            self.what = what
            self.strands = strands
            self.outcomes = outcomes
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case what
            case strands
            case outcomes
        }
    }

    /// Which programme it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Its strands.
    public let strands: [Name]
    /// Its outcomes.
    public let outcomes: [Name]
    /// Its activities, in the order in which they were added.
    public private(set) var activities: [Activity] = []

    /// A programme without an activity so far.
    public init(id: ID, _ title: String, strands: [Name], outcomes: [Name]) {
        self.id = id
        self.title = title
        self.strands = strands
        self.outcomes = outcomes
    }

    /// Adds an activity, which may serve nothing yet.
    ///
    /// - Throws: ``Rejection`` by `activity-serves-an-outcome` where it is there already, or names a strand or an
    ///   outcome that the programme does not have; the programme is then unchanged.
    public mutating func add(_ activity: Activity) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(.activityServesAnOutcome, "activity \(activity.id)", found: found)
        }
        guard !activities.contains(where: { $0.id == activity.id }) else { throw refuse("it is there already") }
        for strand in activity.strands where !strands.contains(strand) {
            throw refuse("there is no strand '\(strand)'")
        }
        for outcome in activity.outcomes where !outcomes.contains(outcome) {
            throw refuse("there is no outcome '\(outcome)'")
        }
        activities.append(activity)
    }

    /// Refuses a programme with an activity that serves no strand or no outcome.
    ///
    /// - Throws: ``Rejection`` by `activity-serves-an-outcome` for the first such activity.
    public func requireThread() throws(Rejection) {
        for activity in activities where activity.strands.isEmpty || activity.outcomes.isEmpty {
            throw Rejection(
                .activityServesAnOutcome, "activity \(activity.id)",
                found: "it serves \(activity.strands.count) strands and \(activity.outcomes.count) outcomes")
        }
    }

    /// The activities that serve no outcome.
    public var activitiesWithoutOutcome: [Activity.ID] {
        activities.filter(\.outcomes.isEmpty).map(\.id)
    }

    /// The outcomes that no activity serves.
    public var outcomesWithoutActivity: [Name] {
        outcomes.filter { outcome in !activities.contains { $0.outcomes.contains(outcome) } }
    }

    /// The strands that no activity serves.
    public var strandsWithoutActivity: [Name] {
        strands.filter { strand in !activities.contains { $0.strands.contains(strand) } }
    }
}

extension Programme: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case strands
        case outcomes
        case activities
    }

    /// Reads a programme, with the same checks as ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var programme = Programme(
            id: try container.decode(ID.self, forKey: .id), try container.decode(String.self, forKey: .title),
            strands: try container.decode([Name].self, forKey: .strands),
            outcomes: try container.decode([Name].self, forKey: .outcomes))
        let activities = try container.decode([Activity].self, forKey: .activities)
        self = try decoder.checked { () throws(Rejection) in
            for activity in activities { try programme.add(activity) }
            return programme
        }
    }
}
