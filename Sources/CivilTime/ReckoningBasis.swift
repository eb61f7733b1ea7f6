/// What an account of a deadline rests on: whose calendar, on which clock, from which table of holidays.
public struct ReckoningBasis: Hashable, Codable, Sendable {
    /// Whose holidays were kept.
    public let division: Division
    /// The clock on which days begin and end.
    public let clock: CivilClock
    /// The table of holidays.
    public let edition: CalendarEdition
    /// The day whose knowledge the account is limited to; nil where it uses all that the table knows.
    public let knownOn: CivilDate?
    /// The years among the account's days that stand in no published table and were computed.
    public let computedYears: [Int]

    /// A basis from its parts.
    public init(
        division: Division, clock: CivilClock, edition: CalendarEdition, knownOn: CivilDate?, computedYears: [Int]
    ) {
        self.division = division
        self.clock = clock
        self.edition = edition
        self.knownOn = knownOn
        self.computedYears = computedYears
    }
}
