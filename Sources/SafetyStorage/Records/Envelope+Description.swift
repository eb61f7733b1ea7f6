extension Envelope: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The version of the schema, how many bytes there are, and the names of the terms; no value of either.
    public var description: String {
        let names = terms.map(\.name).joined(separator: ", ")
        return "<envelope: schema \(schemaVersion), \(payload.count) bytes, "
            + (names.isEmpty ? "no terms>" : "terms \(names)>")
    }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror that shows no more than the description.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: ["schemaVersion": schemaVersion, "bytes": payload.count, "terms": terms.map(\.name)],
            displayStyle: .struct)
    }
}
