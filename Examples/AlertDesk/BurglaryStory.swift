import CommunitySafetyKit
import SafetyInterchange

/// More burglaries in two wards than the months before let one expect, and a map of them.
struct BurglaryStory {
    private let march = CivilDate(dayNumber: 19_417).month
    private let wards: [(code: Area, west: Int)] = [("W1", 0), ("W2", 100_000)]

    func tell() throws {
        print("Burglaries of March 2023 against the six months before:")
        AlertDesk.attempt("a method that is described nowhere") { try self.method(from: Passage("our-feeling", "")) }
        let method = try self.method(from: Passage("made-up-handbook", "page 4"))
        let series = [
            try SignalSeries(of: .burglary, in: "W1", from: march.adding(months: -6), [4, 6, 5, 3, 7, 5, 14]),
            try SignalSeries(of: .burglary, in: "W2", from: march.adding(months: -6), [9, 8, 11, 10, 9, 10, 22]),
            try SignalSeries(of: .burglary, in: "W3", from: march.adding(months: -6), [5, nil, 6, 4, 5, 7, 15]),
        ]
        for one in series {
            switch method.reading(of: march, in: one) {
            case .anomaly(let count, let limit): print("  \(one.area): \(count), above \(Int(limit))")
            case .usual: print("  \(one.area): as usual")
            case .tooFew: print("  \(one.area): too few to tell")
            case .notKnown: print("  \(one.area): not known, as a month before was not counted")
            }
        }
        let noon = try Instant("2023-04-03T12:00:00Z")
        var signal = try EarlySignal(
            id: .init(high: 1, low: 1), from: method.anomalies(in: march, among: series), by: method)
        AlertDesk.attempt("escalated before anybody looked") { try signal.escalated(to: .police, at: noon) }
        signal = try signal.applying(.confirm, at: noon).value
        signal = try signal.escalated(to: .police, at: noon).value
        print(
            "  raised, looked at, and with the police: \(signal.areas.sorted().map(\.rawValue).joined(separator: ", "))"
        )
        try draw()
    }

    private func method(from passage: Passage) throws -> SignalMethod {
        try SignalMethod(from: passage, baselineMonths: 6, deviations: 2, minimumCount: 5, minimumAreas: 2)
    }

    private func draw() throws {
        print("\nThe map for the public, as GeoJSON:")
        AlertDesk.attempt("a point that stands for three homes") { try self.points(addresses: 3) }
        let points = try self.points(addresses: 40)
        // Eleven, three and twenty-two homes; the map is to show none of them.
        let homes = [(10_300, 11), (85_100, 3), (150_900, 22)].flatMap { east, count in
            (0..<count).map { (east + 37 * $0, 41_000 + 53 * $0) }
        }
        let crimes = try homes.compactMap { east, north in
            try Self.position(east, north).map { try points.published(.burglary, in: march, at: $0) }
        }
        var ledger = ReleaseLedger(under: try DisclosureRule(threshold: 5, zeros: .shown))
        let layer = try CrimeMapLayer(
            of: crimes, in: march, at: points, showing: [.burglary], in: &ledger, as: "burglaries-2023-03",
            extracted: try CivilDate("2023-04-03"))
        print(layer.geoJSON)
        for hidden in layer.suppressionLog {
            print("  not shown: \(hidden.crimeType) at \(hidden.point?.rawValue ?? "all"), \(hidden.reason.rawValue)")
        }
    }

    private func points(addresses: Int) throws -> ApprovedPoints {
        let term = try DayInterval(from: try CivilDate("2020-01-01"))
        var map = AreaMap()
        for (code, west) in wards {
            let corners = [(west, 0), (west + 100_000, 0), (west + 100_000, 100_000), (west, 100_000)]
            let boundary = try Boundary(Ring(corners.compactMap(Self.position)))
            try map.add(MappedArea(code, .ward, named: code.rawValue, for: term, boundary: boundary))
        }
        let places = [("P1", "Mill Lane", 20_000), ("P2", "Church Street", 80_000), ("P3", "Station Road", 150_000)]
        let points = places.compactMap { id, street, east in
            Self.position(east, 50_000).map {
                ApprovedPoint(.init(rawValue: id), "On or near \(street)", at: $0, addresses: addresses)
            }
        }
        return try ApprovedPoints(points, on: map, within: .ward, as: try CivilDate("2023-03-01"), leastAddresses: 8)
    }

    private static func position(_ east: Int, _ north: Int) -> Position? {
        Position(longitude: -4_200_000 + east, latitude: 519_000_000 + north)
    }
}
