public import CivilTime

/// One bank holiday as the government's file gives it.
public struct BankHoliday: Hashable, Sendable {
    /// The note of a day that stands in for one at a weekend.
    public static let substituteNote = "Substitute day"

    /// The day that is not worked.
    public let date: CivilDate
    /// Its name.
    public let title: String
    /// A remark such as 'Substitute day' or 'Extra bank holiday'; often empty.
    public let notes: String
    /// Whether gov.uk hangs bunting on its page that day.
    public let hasBunting: Bool
}
