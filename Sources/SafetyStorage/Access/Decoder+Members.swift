extension Decoder {
    /// Passes where the object has no members but those.
    ///
    /// - Throws: `DecodingError` for any other: a limit under a misspelt name would go unnoticed.
    func refuseMembers<Key: CodingKey & CaseIterable>(besides keys: Key.Type) throws {
        let known = Set(keys.allCases.map(\.stringValue))
        let container = try container(keyedBy: AnyMember.self)
        // Sorted, so that the same text gives the same error.
        let unknown = container.allKeys.filter { !known.contains($0.stringValue) }
        guard let member = unknown.min(by: { $0.stringValue < $1.stringValue }) else { return }
        throw DecodingError.dataCorruptedError(
            forKey: member, in: container, debugDescription: "the format has no such member")
    }
}

private struct AnyMember: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
