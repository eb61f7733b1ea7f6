/// What has been read of a file so far: every row is either kept or rejected.
public struct ReadingTally: Hashable, Sendable {
    /// Rows read, the header and blank lines aside.
    public internal(set) var read = 0
    /// Rows kept.
    public internal(set) var kept = 0
    /// Rows set aside as damaged.
    public internal(set) var rejected = 0
    /// Rows kept that are anti-social behaviour.
    public internal(set) var antiSocialBehaviour = 0
    /// Rows kept that have no crime ID.
    public internal(set) var withoutCrimeID = 0
    /// Rows kept that have no coordinate.
    public internal(set) var withoutCoordinate = 0
    /// Searches kept without the ethnicity that the person stated; that nothing was stated is a statement.
    public internal(set) var withoutSelfDefinedEthnicity = 0
    /// Searches kept without the ethnic group that the officer saw.
    public internal(set) var withoutOfficerDefinedEthnicity = 0
    /// Rows kept that repeat an earlier one exactly.
    ///
    /// For an outcome that is the same event again; street rows without a crime ID are incidents of their own.
    public internal(set) var exactDuplicates = 0
    /// Codes that the vocabulary does not know, and on how many rows kept.
    public internal(set) var unknownCodes: [String: Int] = [:]
    /// Lines with nothing on them, passed over.
    public internal(set) var blankLines = 0
    /// True where the file ended without a line break: police files have one, so it may be cut short.
    public internal(set) var endsWithoutLineBreak = false

    /// A tally of nothing read.
    public init() {}
}
