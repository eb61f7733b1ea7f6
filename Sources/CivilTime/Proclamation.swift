/// A departure from the yearly rules: a day appointed, and where a holiday was moved, the day it was moved from.
///
/// Section 1 of the Banking and Financial Dealings Act 1971 lets a proclamation do either.
struct Proclamation: Sendable {
    let date: CivilDate
    let title: String
    /// The day from which the holiday was moved; nil for an extra one.
    let movedFrom: CivilDate?
    /// The divisions concerned.
    let divisions: [Division]
    /// The day on which each was told, where we are sure of it.
    let announced: [Division: CivilDate]
    /// False where no published table that we hold has the day.
    let isSeen: Bool

    private init(
        _ date: CivilDate, _ title: String, movedFrom: CivilDate? = nil, in divisions: [Division] = Division.allCases,
        announced: [Division: CivilDate], isSeen: Bool = true
    ) {
        self.date = date
        self.title = title
        self.movedFrom = movedFrom
        self.divisions = divisions
        self.announced = announced
        self.isSeen = isSeen
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(uncheckedYear: year, month: month, day: day)
    }

    /// Told in England and Wales that day; when the others were told we do not know.
    private static func england(_ date: CivilDate) -> [Division: CivilDate] {
        [.englandAndWales: date]
    }

    private static func everywhere(_ date: CivilDate) -> [Division: CivilDate] {
        [.englandAndWales: date, .scotland: date, .northernIreland: date]
    }

    static let all: [Proclamation] = [
        Proclamation(
            day(2011, 4, 29), "Royal wedding of Prince William and Catherine Middleton",
            announced: england(day(2010, 11, 23)), isSeen: false),
        Proclamation(
            day(2012, 6, 4), "Spring bank holiday", movedFrom: day(2012, 5, 28), announced: england(day(2010, 1, 5))),
        Proclamation(day(2012, 6, 5), "Queen’s Diamond Jubilee", announced: england(day(2010, 1, 5))),
        // Scotland followed a week after the others; 14 June is the first day on which it can be shown to be known.
        Proclamation(
            day(2020, 5, 8), "Early May bank holiday (VE day)", movedFrom: day(2020, 5, 4),
            announced: [
                .englandAndWales: day(2019, 6, 7), .northernIreland: day(2019, 6, 7), .scotland: day(2019, 6, 14),
            ]),
        Proclamation(
            day(2022, 6, 2), "Spring bank holiday", movedFrom: day(2022, 5, 30),
            announced: england(day(2020, 11, 12))),
        Proclamation(
            day(2022, 6, 3), "Platinum Jubilee bank holiday", announced: england(day(2020, 11, 12))),
        Proclamation(
            day(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II",
            announced: everywhere(day(2022, 9, 10))),
        Proclamation(
            day(2023, 5, 8), "Bank holiday for the coronation of King Charles III",
            announced: everywhere(day(2022, 11, 6))),
        Proclamation(
            day(2026, 6, 15), "World Cup bank holiday", in: [.scotland], announced: [.scotland: day(2026, 2, 4)],
            isSeen: false),
    ]
}
