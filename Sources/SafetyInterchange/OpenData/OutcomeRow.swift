public import CivilTime
public import SafetyModel

/// A row of an outcomes file: something that became of a crime, to the month.
public struct OutcomeRow: Hashable, Sendable {
    /// What makes two rows the same outcome: the crime, the month and the type.
    public struct Identity: Hashable, Sendable {
        /// The crime.
        public let crimeID: CrimeID
        /// The month of the outcome.
        public let month: CivilMonth
        /// What the outcome was.
        public let type: OutcomeType
    }

    /// The crime's identifier: one crime may have several outcomes.
    public let crimeID: CrimeID
    /// The month of the outcome, which may be long after the crime's.
    public let month: CivilMonth
    /// The force that supplied the row.
    public let reportedBy: String
    /// The force whose area the crime falls within.
    public let fallsWithin: String
    /// Where the crime happened, as far as the row says.
    public let place: OpenDataPlace
    /// What became of the crime; an unknown type is kept as it stands.
    public let type: OutcomeType
    /// 1 for the first row of the file with this identity; a later one is the same event again.
    public internal(set) var occurrence = 1

    /// What makes two rows the same outcome.
    public var identity: Identity { Identity(crimeID: crimeID, month: month, type: type) }
    /// True where an earlier row of the file is the same outcome.
    public var isDuplicate: Bool { occurrence > 1 }
}

extension OutcomeRow: OpenDataRow {
    /// The identity mixed into 128 bits, in which chance alone makes no two meet.
    ///
    /// Half a million whole identities, with their text, would take five times the room.
    struct CompactKey: Hashable, Sendable {
        let first: UInt64
        let second: UInt64

        init(_ crime: CrimeID, typeInMonth digest: RowDigest) {
            var first = digest.rawValue
            var second = ~digest.rawValue
            for word in crime.words {
                first = Self.mix(first ^ word)
                second = Self.mix(second &+ word &* 0x9E37_79B9_7F4A_7C15)
            }
            self.first = first
            self.second = second
        }

        /// The last steps of SplitMix64, which send no two numbers to the same one.
        private static func mix(_ number: UInt64) -> UInt64 {
            var mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let columns = [
        "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code",
        "LSOA name", "Outcome type",
    ]

    init(_ fields: RowFields) throws(RowFault) {
        guard let crimeID = try fields.crimeID(at: 0) else {
            throw fields.fault(.missingValue, at: 0, expected: RowFields.crimeIDExpectation)
        }
        self.crimeID = crimeID
        self.month = try fields.month(at: 1)
        self.reportedBy = try fields.text(at: 2)
        self.fallsWithin = try fields.text(at: 3)
        self.place = try fields.place(longitude: 4, latitude: 5, location: 6, lsoaCode: 7, lsoaName: 8)
        let type = OutcomeType(rawValue: try fields.text(at: 9))
        // The type is the last field, so a file cut inside it leaves a row that looks whole: 'Suspect charged' may
        // be what is left of 'Suspect charged as part of another case'.
        if fields.record.endsWithoutLineBreak {
            let isWhole =
                type.isKnown
                && !OutcomeType.known.contains { $0 != type && $0.rawValue.hasPrefix(type.rawValue) }
            guard isWhole else {
                throw fields.fault(
                    .truncated, at: 9, expected: "a line break after the row, as the type may be cut short")
            }
        }
        self.type = type
    }

    var duplicateKey: CompactKey {
        CompactKey(crimeID, typeInMonth: RowDigest([String(month.year), String(month.month), type.rawValue]))
    }

    func count(in tally: inout ReadingTally) {
        if place.coordinate == nil { tally.withoutCoordinate += 1 }
        if !type.isKnown { tally.unknownCodes[type.rawValue, default: 0] += 1 }
    }
}
