extension Envelope {
    /// The same content, found under those terms too.
    public func adding(_ more: [IndexTerm]) -> Envelope {
        Envelope(schemaVersion: schemaVersion, payload: payload, terms: terms + more.filter { !terms.contains($0) })
    }
}
