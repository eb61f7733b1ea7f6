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
    /// An age is reached with the day of its birthday; somebody born on 29 February reaches it on 1 March of a year
    /// without that day.
    public init?(bornOn birth: CivilDate, on day: CivilDate) {
        guard birth <= day else { return nil }
        let (born, now) = (birth.components, day.components)
        let hadBirthday = (born.month, born.day) <= (now.month, now.day)
        switch now.year - born.year - (hadBirthday ? 0 : 1) {
        case ..<10: self = .under10
        case ..<14: self = .from10
        case ..<18: self = .from14
        default: self = .adult
        }
    }

    /// The band of somebody whose date of birth is personal; the band itself tells no date.
    init?(bornOn birth: Personal<CivilDate>, on day: CivilDate) {
        guard let born = try? birth.disclosed(for: .storage(reason: "the age band")) else { return nil }
        self.init(bornOn: born, on: day)
    }
}
