import CommunitySafetyKit

/// A month of police open data of a town that does not exist, in the format of the published files.
///
/// Marlbeck Bridge, its streets, its force and its area codes are invented; the same seed gives the same bytes. Each
/// district brings crimes of its own to the same streets.
struct SampleTown {
    static let name = "Marlbeck Bridge"
    static let force = "Northmarch Constabulary"

    /// The month of both files.
    let month: CivilMonth
    /// The street file, its header first, lines ending in CRLF.
    let street: String
    /// The outcomes file, likewise.
    let outcomes: String

    init(month: CivilMonth, districts: Int = 1, seed: UInt64 = 2023) {
        self.month = month
        var street: [String] = []
        var outcomes: [String] = []
        for number in 0..<districts {
            var district = SampleStreets(month: month, seed: seed + UInt64(number))
            street += district.streetRows()
            outcomes += district.outcomeRows()
        }
        self.street = Self.file(SampleStreets.streetHeader, street)
        self.outcomes = Self.file(SampleStreets.outcomesHeader, outcomes)
    }

    private static func file(_ header: String, _ rows: [String]) -> String {
        ([header] + rows).map { $0 + "\r\n" }.joined()
    }
}
