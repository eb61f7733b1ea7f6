public import CivilTime

/// The cases of one panel, or of several, each once.
public struct ScrutinyCaseload: Hashable, Sendable {
    /// The cases, in the order in which they were added.
    public private(set) var all: [ScrutinyCase]

    /// A caseload of those cases.
    ///
    /// - Throws: ``Rejection`` by `scrutiny-case-is-counted-once` where two have one id.
    public init(_ cases: [ScrutinyCase] = []) throws(Rejection) {
        all = []
        for one in cases { try add(one) }
    }

    /// Adds a case.
    ///
    /// - Throws: ``Rejection`` by `scrutiny-case-is-counted-once` where one of its id is there.
    public mutating func add(_ one: ScrutinyCase) throws(Rejection) {
        guard !all.contains(where: { $0.id == one.id }) else {
            throw Rejection(.scrutinyCaseIsCountedOnce, one.subject, found: "it is counted already")
        }
        all.append(one)
    }

    private var counted: [ScrutinyCase] { all.filter { $0.progress.state != .enteredInError } }

    /// How many cases have each grade; what was entered in error does not count.
    public var grades: [GroundsGrade: Int] {
        counted.reduce(into: [:]) { counts, one in
            if let grade = one.grade { counts[grade, default: 0] += 1 }
        }
    }

    /// How many cases have no grade yet.
    public var ungraded: Int { counted.count { $0.grade == nil } }

    /// How far the actions asked of management had got by the end of a UK civil day, measure by measure.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func completion(
        on day: CivilDate
    ) throws(CivilTimeError) -> [ManagementMeasure: [ActionStanding: Int]] {
        var counts: [ManagementMeasure: [ActionStanding: Int]] = [:]
        for measure in counted.flatMap(\.measures) {
            counts[measure.measure, default: [:]][try measure.action.standing(on: day), default: 0] += 1
        }
        return counts
    }
}

extension ScrutinyCaseload: Codable {
    /// Reads cases, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let cases = try decoder.singleValueContainer().decode([ScrutinyCase].self)
        do throws(Rejection) {
            try self.init(cases)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the cases.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
