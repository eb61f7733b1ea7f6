public import CivilTime

/// How old somebody was on a day, as far as it bears on how they are treated.
public enum AgeBand: String, Hashable, CaseIterable, Codable, Sendable {
    /// Under 10.
    case under10 = "under-10"
    /// 10 to 13.
    case from10 = "10-13"
    /// 14 to 17.
    case from14 = "14-17"
    /// 18 or older.
    case adult

    /// The band of somebody born on one UK civil day, on another; nil for a day before the birth.
    ///
    /// A year is completed at the start of the birthday; 29 February has its birthday on 28 February in other years.
    public init?(bornOn birth: CivilDate, on day: CivilDate) {
        guard birth <= day else { return nil }
        self =
            day < birth.adding(months: 120)
            ? .under10 : day < birth.adding(months: 168) ? .from10 : day < birth.adding(months: 216) ? .from14 : .adult
    }

    /// The band of somebody whose date of birth is personal; the band itself tells no date.
    init?(bornOn birth: Personal<CivilDate>, on day: CivilDate) {
        guard let born = try? birth.disclosed(for: .storage(reason: "the age band")) else { return nil }
        self.init(bornOn: born, on: day)
    }
}
