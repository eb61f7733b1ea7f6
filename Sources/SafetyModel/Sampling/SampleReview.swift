/// The review of a sample by people who had no part in the cases.
public struct SampleReview: Hashable, Sendable {
    /// What was drawn.
    public let sample: DrawnSample
    /// Who had a part in each case; a record that is not here, of which nobody knows.
    public let involved: [RecordReference: Set<Person.ID>]
    /// What was found, in the order in which it was recorded.
    public private(set) var findings: [SampleFinding]

    /// A review with nothing found yet.
    public init(of sample: DrawnSample, involved: [RecordReference: Set<Person.ID>]) {
        self.sample = sample
        self.involved = involved
        self.findings = []
    }

    /// Records what a reviewer found.
    ///
    /// - Throws: ``Rejection`` by `finding-is-on-a-sampled-record` where the record was not drawn or has its finding,
    ///   or by `reviewer-is-independent` where the reviewer had a part in the case or nobody recorded who had.
    public mutating func record(_ finding: SampleFinding) throws(Rejection) {
        guard sample.stratum(of: finding.record) != nil else {
            throw rejection(.findingIsOnASampledRecord, "record '\(finding.record)' was not drawn")
        }
        guard !findings.contains(where: { $0.record == finding.record }) else {
            throw rejection(.findingIsOnASampledRecord, "record '\(finding.record)' has its finding already")
        }
        guard let people = involved[finding.record] else {
            throw rejection(.reviewerIsIndependent, "nobody recorded who had a part in record '\(finding.record)'")
        }
        guard !people.contains(finding.reviewer) else {
            throw rejection(.reviewerIsIndependent, "the reviewer had a part in record '\(finding.record)'")
        }
        findings.append(finding)
    }

    /// The answers of the whole sample, or of one stratum.
    public func counts(in stratum: RecordStratum? = nil) -> SampleCounts {
        let records = stratum.map { sample.drawn[$0] ?? [] } ?? sample.drawn.values.flatMap(\.self)
        let members = Set(records)
        let answers = findings.filter { members.contains($0.record) }.map(\.answer)
        return SampleCounts(
            concern: answers.count { $0 == .concern }, noConcern: answers.count { $0 == .noConcern },
            cannotTell: answers.count { $0 == .cannotTell }, notReviewed: members.count - answers.count)
    }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "review of sample plan \(sample.plan)", found: found)
    }
}

extension SampleReview: Codable {
    private enum CodingKeys: String, CodingKey {
        case sample
        case involved
        case findings
    }

    /// Reads a review, with the same checks as ``record(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let involved = try container.decode([RecordReference: [Person.ID]].self, forKey: .involved)
        self.init(of: try container.decode(DrawnSample.self, forKey: .sample), involved: involved.mapValues { Set($0) })
        let findings = try container.decode([SampleFinding].self, forKey: .findings)
        do throws(Rejection) {
            for finding in findings { try record(finding) }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the people of each record sorted, so that equal reviews have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(sample, forKey: .sample)
        try container.encode(involved.mapValues { $0.sorted() }, forKey: .involved)
        try container.encode(findings, forKey: .findings)
    }
}
