/// What kind of records a sample is drawn from.
public struct SampledKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The kind with that code, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Complaints.
    public static let complaint: SampledKind = "complaint"
    /// Records of stops and searches.
    public static let stopSearchRecord: SampledKind = "stop-search-record"
    /// Records of the use of force.
    public static let useOfForceRecord: SampledKind = "use-of-force-record"

    /// The codes that this edition of the kit knows.
    public static let known: [SampledKind] = [.complaint, .stopSearchRecord, .useOfForceRecord]
}
