/// What came of some cases: counts of those judged in blocks, and the results of those judged on their own.
struct BulkResults: Sendable {
    var blocks: BlockResults
    var single: SingleResults

    init(_ plan: BulkPlan, _ single: SingleResults = SingleResults()) {
        blocks = BlockResults(plan.columns)
        self.single = single
    }

    mutating func add(_ other: BulkResults) {
        blocks.add(other.blocks)
        single.add(other.single)
    }
}
