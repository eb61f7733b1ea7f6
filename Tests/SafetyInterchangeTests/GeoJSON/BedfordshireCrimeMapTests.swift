import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import SafetyReports
import Testing

/// A month of real street crime as a public layer, ward by ward.
@Suite(.enabled(if: SharedFiles.arePresent)) struct BedfordshireCrimeMapTests {
    static let types: [CrimeType] = [.burglary, .robbery]

    @Test func theLayerAndTheUnplacedAddUp() throws {
        var reader = try StreetCrimeReader(
            file: SharedFiles.path("police-uk-bedfordshire/2023-03-bedfordshire-street.csv"))
        var rows: [StreetCrimeRow] = []
        while let result = try reader.next() {
            if case .row(let row, _) = result, Self.types.contains(row.crimeType) { rows.append(row) }
        }
        let map = try BedfordshireTests.map("ward", as: .ward)
        let day = BedfordshireTests.spring
        // The file's own points are anonymised already; the first of each ward stands for it here.
        var points: [Area: ApprovedPoint] = [:]
        for row in rows {
            guard let position = row.place.coordinate?.position else { continue }
            guard case .inside(let ward) = map.placement(of: position, among: .ward, on: day) else { continue }
            points[ward] =
                points[ward]
                ?? ApprovedPoint(
                    ApprovedPoint.ID(rawValue: ward.rawValue), row.place.location, at: position, addresses: 8)
        }
        let approved = try ApprovedPoints(
            points.values.sorted { $0.id < $1.id }, on: map, within: .ward, as: day, leastAddresses: 8)

        var crimes: [PublishedCrimePoint] = []
        var unplaced: [CrimeType: Int] = [:]
        for row in rows {
            guard let position = row.place.coordinate?.position,
                let crime = try? approved.published(row.crimeType, in: row.month, at: position)
            else {
                unplaced[row.crimeType, default: 0] += 1
                continue
            }
            crimes.append(crime)
        }
        var ledger = try ReleaseLedger(under: DisclosureRule(threshold: 3, zeros: .shown))
        let layer = try CrimeMapLayer(
            of: crimes, in: day.month, at: approved, showing: Self.types, in: &ledger, as: "march",
            extracted: CivilDate("2023-05-01"))
        let cells = try CrimeMapGeoJSONTests.cells(of: layer.geoJSON)
        for type in Self.types {
            let all = try #require(cells[[CrimeMapLayer.allPoints, type.rawValue]]?.count)
            #expect(all + unplaced[type, default: 0] == rows.count { $0.crimeType == type })
            let shown = points.keys.compactMap { cells[[$0.rawValue, type.rawValue]]?.count }.reduce(0, +)
            #expect(shown < all)
            print("\(type): \(all) placed, \(shown) of them shown by ward, \(unplaced[type, default: 0]) unplaced")
        }
        #expect(cells == (try PublishedTableCSVTests.cells(ofCSV: layer.table.csv)))
        print("\(approved.all.count) points, \(layer.suppressionLog.count) of \(cells.count) cells not shown")
    }
}
