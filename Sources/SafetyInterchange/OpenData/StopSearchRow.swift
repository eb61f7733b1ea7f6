public import CivilTime
public import SafetyModel

/// A row of a stop-and-search file: one search of a person, a vehicle or both.
///
/// Rows have no identifier, so an exact duplicate may be a second search or the same one entered twice: it is kept, and
/// counted by ``occurrence``. What is blank is nil and never a no: most forces leave some columns blank.
public struct StopSearchRow: Hashable, Sendable {
    /// What makes two rows look the same: which fields, and how many such rows came before.
    public struct Identity: Hashable, Sendable {
        /// The digest of all the row's fields.
        public let digest: RowDigest
        /// 1 for the first row with these fields, 2 for its first exact duplicate, and so on.
        public let occurrence: Int
    }

    /// What was searched.
    public let kind: SearchKind
    /// When; some forces give no time of day, and then it is midnight in UTC or in local time.
    public let date: Instant
    /// Whether it was part of a policing operation; nil where blank.
    public let isPartOfOperation: Bool?
    /// The operation; nil where blank.
    public let operation: String?
    /// The anonymised point; nil where there is none.
    public let coordinate: Coordinate?
    /// The gender recorded; nil where blank, as for vehicles.
    public let gender: Gender?
    /// The range of ages recorded; nil where blank.
    public let age: SearchedAge?
    /// The ethnicity that the person stated, which may be that nothing was stated; nil where blank.
    public let selfDefinedEthnicity: SelfDefinedEthnicity?
    /// The ethnic group that the officer saw; nil where blank.
    public let officerDefinedEthnicity: EthnicGroup?
    /// The power used; nil where blank.
    public let power: SearchPower?
    /// What was looked for; nil where blank.
    public let object: SearchObject?
    /// What came of it; nil where blank.
    public let outcome: SearchOutcome?
    /// Whether the outcome had to do with what was looked for; nil where blank, which is most rows.
    public let isOutcomeLinkedToObject: Bool?
    /// Whether more than outer clothing was removed; nil where blank.
    public let isMoreThanOuterClothing: Bool?
    /// The digest of all the row's fields.
    public let digest: RowDigest
    /// 1 for the first row of the file with these fields, 2 for its first exact duplicate, and so on.
    public internal(set) var occurrence = 1

    /// What tells the row from every other of its file.
    public var identity: Identity { Identity(digest: digest, occurrence: occurrence) }
    /// True where an earlier row of the file has the same fields.
    public var isDuplicate: Bool { occurrence > 1 }
}

extension StopSearchRow: OpenDataRow {
    static let columns = [
        "Type", "Date", "Part of a policing operation", "Policing operation", "Latitude", "Longitude", "Gender",
        "Age range", "Self-defined ethnicity", "Officer-defined ethnicity", "Legislation", "Object of search",
        "Outcome", "Outcome linked to object of search", "Removal of more than just outer clothing",
    ]

    init(_ fields: RowFields) throws(RowFault) {
        self.kind = SearchKind(rawValue: try fields.text(at: 0))
        self.date = try fields.instant(at: 1)
        self.isPartOfOperation = try fields.truth(at: 2)
        self.operation = try fields.optionalText(at: 3)
        self.coordinate = try fields.coordinate(longitude: 5, latitude: 4)
        self.gender = try fields.code(at: 6)
        self.age = try fields.code(at: 7)
        self.selfDefinedEthnicity = try fields.code(at: 8)
        self.officerDefinedEthnicity = try fields.code(at: 9)
        self.power = try fields.code(at: 10)
        self.object = try fields.code(at: 11)
        self.outcome = try fields.code(at: 12)
        self.isOutcomeLinkedToObject = try fields.truth(at: 13)
        // A file cut inside the last field leaves `Fals` or nothing; the one is no truth, the other is told by the
        // missing line break.
        if fields.record.endsWithoutLineBreak, try fields.optionalText(at: 14) == nil {
            throw fields.fault(.truncated, at: 14, expected: "a line break after the row, as the field may be cut")
        }
        self.isMoreThanOuterClothing = try fields.truth(at: 14)
        self.digest = RowDigest(fields.record)
    }

    var duplicateKey: RowDigest { digest }

    func count(in tally: inout ReadingTally) {
        if coordinate == nil { tally.withoutCoordinate += 1 }
        if selfDefinedEthnicity == nil { tally.withoutSelfDefinedEthnicity += 1 }
        if officerDefinedEthnicity == nil { tally.withoutOfficerDefinedEthnicity += 1 }
        let codes: [(any CodeList)?] = [
            kind, gender, age, selfDefinedEthnicity, officerDefinedEthnicity, power, object, outcome,
        ]
        for case .some(let code) in codes where !code.isKnown {
            tally.unknownCodes[code.rawValue, default: 0] += 1
        }
    }
}
