/// How many reports of hate incidents there are, by strand; those entered in error are left out.
///
/// These are raw counts for those who may see the reports. What is published goes through a table that suppresses small
/// numbers.
public struct HateIncidentVolumes: Hashable, Sendable {
    /// How many reports there are.
    public let reports: Int
    /// How many name each strand; one that names several counts with each, so these add up to more than all.
    public let byStrand: [HateStrand: Int]
    /// How many have each number of strands.
    public let byStrandCount: [Int: Int]

    /// The volumes of those reports.
    public init(of reports: [HateIncidentReport]) {
        let counted = reports.filter { $0.progress.state != .enteredInError }
        self.reports = counted.count
        var byStrand: [HateStrand: Int] = [:]
        var byStrandCount: [Int: Int] = [:]
        for report in counted {
            for strand in report.strands { byStrand[strand, default: 0] += 1 }
            byStrandCount[report.strands.count, default: 0] += 1
        }
        self.byStrand = byStrand
        self.byStrandCount = byStrandCount
    }
}
