/// The rules by which a Speed Watch works, in one edition.
///
/// All rules of Speed Watch are local, so each scheme gives its own numbers: none is built in.
public struct SpeedWatchEdition: Hashable, Codable, Sendable {
    /// What the edition is called, such as `Wexley 2024`.
    public let name: String
    /// On which days it applies.
    public let term: DayInterval
    /// How many volunteers a team has at least.
    public let leastTeam: Int
    /// From which speed on a vehicle is recorded, by the limit; miles an hour.
    public let thresholds: [Int: Int]
    /// How many days after the observation a plate is purged.
    public let purgeAfterDays: Int
    /// How many letters are written before somebody else takes over.
    public let letters: Int
    /// For how many months back an earlier observation of the same plate counts.
    public let lookBackMonths: Int

    /// An edition with those numbers.
    ///
    /// - Throws: ``Rejection`` by `speed-threshold-has-an-edition` where it has no threshold or one at or below its
    ///   limit, or a number that is less than 1.
    public init(
        _ name: String, for term: DayInterval, leastTeam: Int, thresholds: [Int: Int], purgeAfterDays: Int,
        letters: Int, lookBackMonths: Int
    ) throws(Rejection) {
        let numbers = [leastTeam, purgeAfterDays, letters, lookBackMonths]
        guard !thresholds.isEmpty, thresholds.allSatisfy({ $0.key > 0 && $0.value > $0.key }),
            numbers.allSatisfy({ $0 >= 1 })
        else {
            throw Rejection(
                .speedThresholdHasAnEdition, "edition '\(name)'",
                found: "\(thresholds.count) thresholds; a team of \(leastTeam), purging after \(purgeAfterDays) days, "
                    + "\(letters) letters, \(lookBackMonths) months back")
        }
        self.name = name
        self.term = term
        self.leastTeam = leastTeam
        self.thresholds = thresholds
        self.purgeAfterDays = purgeAfterDays
        self.letters = letters
        self.lookBackMonths = lookBackMonths
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case term
        case leastTeam
        case thresholds
        case purgeAfterDays
        case letters
        case lookBackMonths
    }

    /// Reads an edition, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .name)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let leastTeam = try container.decode(Int.self, forKey: .leastTeam)
        let thresholds = try container.decode([Int: Int].self, forKey: .thresholds)
        let purgeAfterDays = try container.decode(Int.self, forKey: .purgeAfterDays)
        let letters = try container.decode(Int.self, forKey: .letters)
        let lookBackMonths = try container.decode(Int.self, forKey: .lookBackMonths)
        self = try decoder.checked { () throws(Rejection) in
            try SpeedWatchEdition(
                name, for: term, leastTeam: leastTeam, thresholds: thresholds, purgeAfterDays: purgeAfterDays,
                letters: letters, lookBackMonths: lookBackMonths)
        }
    }
}
