/// What reading one row of a file came to.
public enum RowResult<Row: Hashable & Sendable>: Hashable, Sendable {
    /// A good row and the line it begins on; the header is line 1.
    case row(Row, line: Int)
    /// A damaged row, set aside.
    case rejected(RowFault)
}
