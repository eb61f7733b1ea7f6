/// Reads an outcomes file of police open data, one row at a time.
public struct OutcomeReader: ~Copyable, Sendable {
    private var rows: RowReader<OutcomeRow>

    /// Begins with that source and reads its header; throws where that is not the header of an outcomes file.
    public init(_ source: consuming ByteSource) throws(OpenDataError) {
        rows = try RowReader(source)
    }

    /// Opens a file and reads its header.
    public init(file path: String) throws(OpenDataError) {
        try self.init(try ByteSource(file: path))
    }

    /// What has been read so far.
    public var tally: ReadingTally { rows.tally }

    /// The next row, good or damaged; nil at the end of the file.
    ///
    /// Throws where the file cannot be read further.
    public mutating func next() throws(OpenDataError) -> RowResult<OutcomeRow>? {
        try rows.next()
    }
}
