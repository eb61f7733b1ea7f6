public import CivilTime

/// A visit to the people held in a police station.
public struct CustodyVisit: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a visit.
    public typealias ID = Identifier<CustodyVisit>

    /// Which visit it is.
    public let id: ID
    /// In which scheme.
    public let scheme: Area
    /// Which station or custody suite.
    public let suite: String
    /// On which UK civil day.
    public let day: CivilDate
    /// Who visits, by their appointments.
    public let visitors: [CustodyVisitor.ID]
    /// How many people were held; nil where nobody counted.
    public private(set) var held: Int?
    /// How many of them the visitors saw; nil where nobody counted.
    public private(set) var seen: Int?
    /// The minutes until they were let in; nil where nobody recorded them.
    public private(set) var minutesToAccess: Int?
    /// What they raised, in the order in which it was recorded.
    public internal(set) var issues: [CustodyIssue]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A visit that is planned.
    public init(
        id: ID, in scheme: Area, to suite: String, on day: CivilDate, by visitors: [CustodyVisitor.ID]
    ) {
        self.id = id
        self.scheme = scheme
        self.suite = suite
        self.day = day
        self.visitors = visitors
        self.issues = []
    }

    /// Records what the visitors counted; nil for what they did not.
    ///
    /// - Throws: ``Rejection`` by `visit-is-recorded` where more were seen than held, or a number is negative.
    public mutating func record(held: Int?, seen: Int?, minutesToAccess: Int?) throws(Rejection) {
        let isPossible = [held, seen, minutesToAccess].allSatisfy { $0.map { $0 >= 0 } ?? true }
        let isWithin = held.flatMap { held in seen.map { $0 <= held } } ?? true
        guard isPossible, isWithin else {
            func text(_ number: Int?) -> String { number.map(String.init) ?? "not counted" }
            throw Rejection(
                .visitIsRecorded, subject,
                found: "held: \(text(held)), seen: \(text(seen)), minutes to access: \(text(minutesToAccess))")
        }
        self.held = held
        self.seen = seen
        self.minutesToAccess = minutesToAccess
    }

    /// Adds an issue, or puts what is now known of it in its place.
    ///
    /// - Throws: ``Rejection`` by `issues-are-answered` where the visit is closed, was cancelled or was entered in error:
    ///   it is reopened first.
    public mutating func raise(_ issue: CustodyIssue) throws(Rejection) {
        guard ![.closed, .cancelled, .enteredInError].contains(progress.state) else {
            throw Rejection(.issuesAreAnswered, subject, found: "the visit is \(progress.state.rawValue)")
        }
        if let position = issues.firstIndex(where: { $0.id == issue.id }) {
            issues[position] = issue
        } else {
            issues.append(issue)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case scheme
        case suite
        case day
        case visitors
        case held
        case seen
        case minutesToAccess
        case issues
        case progress
    }

    /// Reads a visit, with the same checks as recording it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        scheme = try container.decode(Area.self, forKey: .scheme)
        suite = try container.decode(String.self, forKey: .suite)
        day = try container.decode(CivilDate.self, forKey: .day)
        visitors = try container.decode([CustodyVisitor.ID].self, forKey: .visitors)
        issues = try container.decode([CustodyIssue].self, forKey: .issues)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        let held = try container.decodeIfPresent(Int.self, forKey: .held)
        let seen = try container.decodeIfPresent(Int.self, forKey: .seen)
        let minutes = try container.decodeIfPresent(Int.self, forKey: .minutesToAccess)
        do throws(Rejection) {
            try record(held: held, seen: seen, minutesToAccess: minutes)
            if progress.state == .closed { try checkIssues() }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
