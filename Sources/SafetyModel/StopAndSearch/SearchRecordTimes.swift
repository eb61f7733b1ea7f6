/// How long the records of one edition took to write.
public struct SearchRecordTimes: Hashable, Sendable {
    /// The whole seconds that each complete record took, shortest first.
    public let seconds: [Int]

    /// The one in the middle, or the lower of the two in the middle; nil where there is none.
    public var median: Int? {
        seconds.isEmpty ? nil : seconds[(seconds.count - 1) / 2]
    }

    /// The times of complete records, edition by edition; records that are not complete have none.
    public static func byEdition(_ records: [StopSearchRecord]) -> [SearchRecordEdition.ID: SearchRecordTimes] {
        var found: [SearchRecordEdition.ID: [Int]] = [:]
        for record in records {
            if let edition = record.edition, let seconds = record.completionSeconds {
                found[edition, default: []].append(seconds)
            }
        }
        return found.mapValues { SearchRecordTimes(seconds: $0.sorted()) }
    }
}
