import CommunitySafetyKit

/// How many cases have which status under each rule, added up to one number that every program must reach.
struct W2Counts: Equatable {
    /// Not applicable, met, late, pending, breached, undetermined.
    private static let statuses = 6

    /// By rule and status.
    private(set) var counts = [[Int]](repeating: [Int](repeating: 0, count: statuses), count: W2Rule.all.count)

    /// What all peers agree on, by the number of cases.
    static let agreed: [Int: UInt64] = [
        1: 0x90e, 1000: 0x23_7b62, 10_000: 0x0162_ca32, 100_000: 0x0ddb_ec5a, 1_000_000: 0x8a97_12ac,
    ]

    private static let rules = Dictionary(
        uniqueKeysWithValues: W2Rule.all.enumerated().map { (DutyID($1.name), $0) })

    /// Nothing counted yet.
    init() {}

    /// The counts of a tally; what a rule has no determination for is not applicable.
    init(_ tally: Tally) {
        for (index, rule) in W2Rule.all.enumerated() {
            let found = tally[DutyID(rule.name)]
            counts[index][0] = tally.cases - found.total
            for status in Status.allCases {
                if let number = Self.number(of: status) { counts[index][number] += found[status] }
            }
        }
    }

    /// Counts one case; a rule without a determination is not applicable.
    mutating func add(_ determinations: [Determination]) {
        for index in counts.indices { counts[index][0] += 1 }
        for determination in determinations {
            guard let rule = Self.rules[determination.duty], let status = Self.number(of: determination.status)
            else { continue }
            counts[rule][0] -= 1
            counts[rule][status] += 1
        }
    }

    /// The place of a status among the six; nil for one that these rules cannot give.
    static func number(of status: Status) -> Int? {
        switch status {
        case .notOwed: 0
        case .met: 1
        case .late: 2
        case .pending: 3
        case .breached: 4
        case .undetermined: 5
        default: nil
        }
    }

    var checksum: UInt64 {
        var sum: UInt64 = 0
        for (rule, row) in counts.enumerated() {
            for (status, count) in row.enumerated() {
                sum &+= UInt64(2 * (Self.statuses * rule + status) + 1) &* UInt64(count)
            }
        }
        return sum
    }
}
