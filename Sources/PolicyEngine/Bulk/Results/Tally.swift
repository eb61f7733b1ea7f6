public import CivilTime

/// How many determinations of each duty have which status, over all cases of a table.
public struct Tally: Hashable, Sendable {
    /// How many determinations have which status.
    public struct Counts: Hashable, Sendable {
        private var numbers = [Int](repeating: 0, count: Status.allCases.count)

        /// None at all.
        public init() {}

        /// How many have that status.
        public internal(set) subscript(status: Status) -> Int {
            get { numbers[Int(status.code) - 1] }
            set { numbers[Int(status.code) - 1] = newValue }
        }

        /// How many there are.
        public var total: Int { numbers.reduce(0, +) }
    }

    /// The instant at which the duties were looked at.
    public let asOf: Instant
    /// How many cases the table has, those refused included.
    public let cases: Int
    /// The cases that could not be judged, by number; nothing of them is counted.
    public internal(set) var refused: [RefusedCase]
    /// How many cases were judged on their own, at least for some duties.
    public internal(set) var casesJudgedSingly = 0
    /// How many of the determinations come from there.
    public internal(set) var determinationsJudgedSingly = 0
    private var counts: [DutyID: Counts] = [:]

    init(asOf: Instant, cases: Int, refused: [RefusedCase]) {
        self.asOf = asOf
        self.cases = cases
        self.refused = refused
    }

    /// How many determinations of that duty have which status; none where no case raised it.
    public subscript(duty: DutyID) -> Counts {
        counts[duty] ?? Counts()
    }

    /// The duties that any case raised, by id.
    public var duties: [DutyID] { counts.keys.sorted() }

    /// How many determinations there are.
    public var determinations: Int { counts.values.reduce(0) { $0 + $1.total } }

    mutating func add(_ count: Int, _ status: Status, of duty: DutyID) {
        guard count > 0 else { return }
        counts[duty, default: Counts()][status] += count
    }
}
