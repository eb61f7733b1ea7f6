public import CivilTime
public import SafetyModel

/// A row of a street file: one recorded crime or anti-social behaviour incident, to the month.
public struct StreetCrimeRow: Hashable, Sendable {
    /// What a row stands for, so that two files can speak of the same thing.
    public enum Identity: Hashable, Sendable {
        /// The crime with that identifier.
        case crime(CrimeID)
        /// A row without one, as anti-social behaviour has none: the n-th such row, from 1, of the force's month.
        case unnumbered(force: String, month: CivilMonth, digest: RowDigest, occurrence: Int)
    }

    /// The crime's identifier; nil for anti-social behaviour, and where the force publishes none.
    public let crimeID: CrimeID?
    /// The month the incident was recorded in.
    public let month: CivilMonth
    /// The force that supplied the row.
    public let reportedBy: String
    /// The force whose area the incident falls within.
    public let fallsWithin: String
    /// Where it happened, as far as the row says.
    public let place: OpenDataPlace
    /// What kind of crime it is; an unknown one is kept as it stands.
    public let crimeType: CrimeType
    /// What had last become of it when the file was made; nil where blank.
    public let lastOutcome: OutcomeType?
    /// The context column: empty in every file seen so far, and then nil.
    public let context: String?
    /// The digest of all the row's fields.
    public let digest: RowDigest
    /// 1 for the first row of the file with these fields, 2 for its first exact duplicate, and so on.
    public internal(set) var occurrence = 1

    /// What the row stands for.
    public var identity: Identity {
        guard let crimeID else {
            return .unnumbered(force: reportedBy, month: month, digest: digest, occurrence: occurrence)
        }
        return .crime(crimeID)
    }

    /// True for anti-social behaviour, which is no recorded crime.
    public var isAntiSocialBehaviour: Bool { crimeType == .antiSocialBehaviour }
}

extension StreetCrimeRow: OpenDataRow {
    static let columns = [
        "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code",
        "LSOA name", "Crime type", "Last outcome category", "Context",
    ]

    init(_ fields: RowFields) throws(RowFault) {
        self.crimeID = try fields.crimeID(at: 0)
        self.month = try fields.month(at: 1)
        self.reportedBy = try fields.text(at: 2)
        self.fallsWithin = try fields.text(at: 3)
        self.place = try fields.place(longitude: 4, latitude: 5, location: 6, lsoaCode: 7, lsoaName: 8)
        self.crimeType = CrimeType(rawValue: try fields.text(at: 9))
        self.lastOutcome = try fields.optionalText(at: 10).map { OutcomeType(rawValue: $0) }
        self.context = try fields.optionalText(at: 11)
        self.digest = RowDigest(fields.record)
    }

    var duplicateKey: RowDigest { digest }

    func count(in tally: inout ReadingTally) {
        if crimeID == nil { tally.withoutCrimeID += 1 }
        if isAntiSocialBehaviour { tally.antiSocialBehaviour += 1 }
        if place.coordinate == nil { tally.withoutCoordinate += 1 }
        if !crimeType.isKnown { tally.unknownCodes[crimeType.rawValue, default: 0] += 1 }
        if let lastOutcome, !lastOutcome.isKnown { tally.unknownCodes[lastOutcome.rawValue, default: 0] += 1 }
    }
}
