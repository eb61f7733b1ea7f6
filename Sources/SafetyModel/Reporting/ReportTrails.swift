public import CivilTime

/// What followed each of a number of reports.
public struct ReportTrails: Hashable, Sendable {
    /// The trails, in the order in which they were added.
    public private(set) var all: [ReportTrail]

    /// A register of those trails.
    ///
    /// - Throws: ``Rejection`` by `report-once` where two are of one report.
    public init(_ trails: [ReportTrail] = []) throws(Rejection) {
        all = []
        for trail in trails { try add(trail) }
    }

    /// Adds the trail of a report.
    ///
    /// - Throws: ``Rejection`` by `report-once` where there is one of that report; the register is then unchanged.
    public mutating func add(_ trail: ReportTrail) throws(Rejection) {
        guard !all.contains(where: { $0.id == trail.id }) else {
            throw Rejection(.reportOnce, "report \(trail.id)", found: "it has a trail already")
        }
        all.append(trail)
    }

    /// Puts a trail in the place of the one of its report, or adds it.
    public mutating func set(_ trail: ReportTrail) {
        if let position = all.firstIndex(where: { $0.id == trail.id }) {
            all[position] = trail
        } else {
            all.append(trail)
        }
    }

    /// The reports because of which nobody did anything, longest waiting first.
    public var orphans: [ReportTrail] {
        all.filter(\.isOrphan).sorted { $0.received < $1.received }
    }

    /// The reports to which a reply is owed, longest waiting first.
    public var feedbackOwed: [ReportTrail] {
        all.filter { $0.feedback.standing == .owed }.sorted { $0.received < $1.received }
    }

    /// Of the reports that earned a reply, how many had one; those who want none earn none.
    public var feedbackRate: Share {
        var share = Share(0, of: 0)
        for trail in all where trail.feedback.standing != .optedOut {
            if case .given = trail.feedback.standing { share.count(true) } else { share.count(false) }
        }
        return share
    }

    /// How long those who reported heard nothing, shortest first.
    ///
    /// A silence that goes on is counted up to the instant and marked; reports that came after it are left out.
    public func silences(asOf now: Instant) -> [Silence] {
        all.filter { $0.received <= now }.map { $0.silence(asOf: now) }.sorted { $0.length < $1.length }
    }

    /// How many silences lasted at least so long, of all; one that goes on counts by what it has lasted so far.
    public func silent(forAtLeast length: Duration, asOf now: Instant) -> Share {
        let silences = silences(asOf: now)
        return Share(silences.count { $0.length >= length }, of: silences.count)
    }
}

extension ReportTrails: Codable {
    /// Reads a list of trails, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let trails = try decoder.singleValueContainer().decode([ReportTrail].self)
        self = try decoder.checked { () throws(Rejection) in try Self(trails) }
    }

    /// Writes a list of trails.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
