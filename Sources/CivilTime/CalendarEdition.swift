/// Which table of holidays it is: who published it, and as of when.
public struct CalendarEdition: Hashable, Codable, Sendable, CustomStringConvertible {
    /// Who published it, or how it was made.
    public let source: String
    /// The day on which the table was taken.
    public let date: CivilDate

    /// The edition of that source taken on that day.
    public init(source: String, date: CivilDate) {
        self.source = source
        self.date = date
    }

    /// Source and day.
    public var description: String { "\(source), \(date)" }
}
