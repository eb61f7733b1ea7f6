public import CivilTime

/// How fast a body says it deals with complaints: a limit for every way, seriousness and step.
public struct ComplaintStandard: Hashable, Sendable {
    /// Whose standard it is.
    public let body: PublicBody.ID
    /// On which UK civil days it holds.
    public let term: DayInterval
    /// The seriousnesses that it knows.
    public let seriousnesses: Set<ComplaintSeriousness>
    /// Those that may be resolved early and informally.
    public let resolvedEarly: Set<ComplaintSeriousness>
    /// The limits.
    public let limits: [ComplaintLimit]

    /// A standard with those limits.
    ///
    /// - Throws: ``Rejection`` by `complaint-standard-is-complete` where a limit is missing, given twice, possible for
    ///   nothing that the standard knows, or of no positive number.
    public init(
        of body: PublicBody.ID, term: DayInterval, seriousnesses: Set<ComplaintSeriousness>,
        resolvedEarly: Set<ComplaintSeriousness>, limits: [ComplaintLimit]
    ) throws(Rejection) {
        self.body = body
        self.term = term
        self.seriousnesses = seriousnesses
        self.resolvedEarly = resolvedEarly
        self.limits = limits
        guard resolvedEarly.isSubset(of: seriousnesses), !seriousnesses.isEmpty else {
            throw rejection("what may be resolved early is none of what it knows")
        }
        for limit in limits {
            let name = "\(limit.track.rawValue), \(limit.seriousness), \(limit.step.rawValue)"
            guard tracks(for: limit.seriousness).contains(limit.track) else {
                throw rejection("a limit for \(name), which there is not")
            }
            guard limit.period.isPossible else { throw rejection("a limit of \(limit.period) for \(name)") }
            let same = self.limits(limit.track, limit.seriousness, limit.step)
            guard same.count == 1 else { throw rejection("\(same.count) limits for \(name)") }
        }
        for seriousness in seriousnesses.sorted() {
            for track in tracks(for: seriousness) {
                for step in ComplaintStep.allCases where self.limits(track, seriousness, step).isEmpty {
                    throw rejection("no limit for \(track.rawValue), \(seriousness), \(step.rawValue)")
                }
            }
        }
    }

    /// The limit of a step; nil for a seriousness that the standard does not know.
    ///
    /// - Parameters:
    ///   - track: in which way the complaint is dealt with.
    ///   - seriousness: how serious it is.
    ///   - step: for which step.
    public func limit(
        _ track: ComplaintTrack, _ seriousness: ComplaintSeriousness, _ step: ComplaintStep
    ) -> Period? {
        limits(track, seriousness, step).first?.period
    }

    private func limits(
        _ track: ComplaintTrack, _ seriousness: ComplaintSeriousness, _ step: ComplaintStep
    ) -> [ComplaintLimit] {
        limits.filter { ($0.track, $0.seriousness, $0.step) == (track, seriousness, step) }
    }

    private func tracks(for seriousness: ComplaintSeriousness) -> [ComplaintTrack] {
        guard seriousnesses.contains(seriousness) else { return [] }
        return resolvedEarly.contains(seriousness) ? [.early, .formal] : [.formal]
    }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.complaintStandardIsComplete, "complaint standard of body \(body)", found: found)
    }
}

extension ComplaintStandard: Codable {
    private enum CodingKeys: String, CodingKey {
        case body
        case term
        case seriousnesses
        case resolvedEarly
        case limits
    }

    /// Reads a standard, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let body = try container.decode(PublicBody.ID.self, forKey: .body)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let seriousnesses = try container.decode([ComplaintSeriousness].self, forKey: .seriousnesses)
        let resolvedEarly = try container.decode([ComplaintSeriousness].self, forKey: .resolvedEarly)
        let limits = try container.decode([ComplaintLimit].self, forKey: .limits)
        do throws(Rejection) {
            try self.init(
                of: body, term: term, seriousnesses: Set(seriousnesses), resolvedEarly: Set(resolvedEarly),
                limits: limits)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes what is a set sorted, so that equal standards have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .body)
        try container.encode(term, forKey: .term)
        try container.encode(seriousnesses.sorted(), forKey: .seriousnesses)
        try container.encode(resolvedEarly.sorted(), forKey: .resolvedEarly)
        try container.encode(limits, forKey: .limits)
    }
}
