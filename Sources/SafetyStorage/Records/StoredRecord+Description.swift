extension StoredRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Its key, revision and state, and what its envelope says of itself.
    ///
    /// Never the salt: with it and the journal's commitment somebody could try out what an erased record held.
    public var description: String {
        "<\(key) at revision \(revision), \(state.rawValue)" + (envelope.map { ": \($0)>" } ?? ">")
    }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror that shows no more than the description, and when the revision was made.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "key": key, "revision": revision, "state": state, "envelope": envelope as Any, "changed": changed,
            ], displayStyle: .struct)
    }
}
