/// A kind of row that a file of police open data holds.
protocol OpenDataRow: Hashable, Sendable {
    /// What tells exact duplicates.
    associatedtype DuplicateKey: Hashable, Sendable

    /// The names in the header, in their order.
    static var columns: [String] { get }

    init(_ fields: RowFields) throws(RowFault)

    var duplicateKey: DuplicateKey { get }
    var occurrence: Int { get set }

    func count(in tally: inout ReadingTally)
}
