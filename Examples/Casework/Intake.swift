import CommunitySafetyKit
import SafetyInterchange

/// Takes in a month's files row by row: rows become cases, outcomes become events of their month.
struct Intake {
    private(set) var streetTally = ReadingTally()
    private(set) var outcomesTally = ReadingTally()
    private(set) var faults: [RowFault] = []
    private(set) var month: CivilMonth?
    /// Outcome rows, duplicates included, of a crime that the street file has.
    private(set) var matchedOutcomes = 0
    /// Cases known by an outcome only: the crime is older than the street file, or in another file.
    private(set) var knownByOutcomeOnly = 0
    private(set) var cases: [Case] = []
    private var streetCases = 0
    private var positions: [Case.ID: Int] = [:]

    mutating func readStreet(_ source: consuming ByteSource) throws {
        var reader = try StreetCrimeReader(source)
        while let result = try reader.next() {
            switch result {
            case .rejected(let fault): faults.append(fault)
            case .row(let row, line: _): take(row)
            }
            report(reader.tally, "street rows")
        }
        streetTally = reader.tally
        streetCases = cases.count
    }

    mutating func readOutcomes(_ source: consuming ByteSource) throws {
        var reader = try OutcomeReader(source)
        while let result = try reader.next() {
            switch result {
            case .rejected(let fault): faults.append(fault)
            case .row(let row, line: _): try take(row)
            }
            report(reader.tally, "outcome rows")
        }
        outcomesTally = reader.tally
        for index in cases.indices { try addLastOutcome(at: index) }
    }

    /// The first instant, local time, after the latest month of the street file.
    func firstInstantAfter() throws -> Instant {
        guard let month else { throw IntakeError.noMonth }
        return try CivilClock.unitedKingdom.startOfDay(month.next.firstDay)
    }

    private func report(_ tally: ReadingTally, _ what: String) {
        if tally.read % 50_000 == 0 { Progress.say("… \(tally.read) \(what)") }
    }

    private mutating func take(_ row: StreetCrimeRow) {
        month = max(month ?? row.month, row.month)
        let id = Case.ID(row.identity)
        guard positions[id] == nil else { return }
        positions[id] = cases.count
        var value = Case(
            id: id, kind: row.isAntiSocialBehaviour ? .antisocialBehaviour : .crime, crimeType: row.crimeType)
        if let last = row.lastOutcome { value.outcomes = [RecordedOutcome(last, at: .month(row.month))] }
        cases.append(value)
    }

    private mutating func take(_ row: OutcomeRow) throws {
        let id = Case.ID(.crime(row.crimeID))
        if let known = positions[id], known < streetCases { matchedOutcomes += 1 }
        guard !row.isDuplicate else { return }
        let position: Int
        if let known = positions[id] {
            position = known
        } else {
            position = cases.count
            positions[id] = position
            knownByOutcomeOnly += 1
            cases.append(Case(id: id, kind: .crime))
        }
        try record(row.type, in: row.month, at: position)
    }

    /// A street file's last outcome counts where the outcomes file has none of that type for the case.
    private mutating func addLastOutcome(at position: Int) throws {
        guard let last = cases[position].outcomes.first, case .month(let month) = last.time else { return }
        let kinds = OpenDataOutcomes.eventKinds(for: last.type).map(\.rawValue)
        let isThere = cases[position].timeline.contains { kinds.contains($0.kind.rawValue) }
        if !isThere { try record(last.type, in: month, at: position) }
    }

    private mutating func record(_ type: OutcomeType, in month: CivilMonth, at position: Int) throws {
        for kind in OpenDataOutcomes.eventKinds(for: type) {
            let id = CaseEvent.ID(
                naming: [cases[position].id.description, month.description, type.rawValue, kind.rawValue])
            try cases[position].record(
                CaseEvent(id, CaseEvent.Kind(rawValue: kind.rawValue), at: .month(month)))
        }
    }
}

/// Why a month's files cannot be judged.
enum IntakeError: Error, CustomStringConvertible {
    case noMonth

    var description: String { "the street file has no row, so no month: say --as-of" }
}

extension Case.ID {
    /// The identity of a row of open data: that of its crime id, or of its place among equal rows without one.
    init(_ identity: StreetCrimeRow.Identity) {
        switch identity {
        case .crime(let id):
            self.init(naming: [id.rawValue])
        case .unnumbered(let force, let month, let digest, let occurrence):
            self.init(naming: [force, month.description, digest.description, String(occurrence)])
        }
    }
}
