import CommunitySafetyKit

/// A month of police open data of a town that does not exist, in the format of the published files.
///
/// Marlbeck Bridge, its streets, its force and its area codes are invented; the same seed gives the same bytes.
struct SampleTown {
    static let name = "Marlbeck Bridge"
    static let force = "Northmarch Constabulary"

    /// The month of both files.
    let month: CivilMonth
    /// The street file, its header first, lines ending in CRLF.
    let street: String
    /// The outcomes file, likewise.
    let outcomes: String

    init(month: CivilMonth, seed: UInt64 = 2023) {
        var town = SampleStreets(month: month, seed: seed)
        self.month = month
        self.street = town.streetFile()
        self.outcomes = town.outcomesFile()
    }
}
