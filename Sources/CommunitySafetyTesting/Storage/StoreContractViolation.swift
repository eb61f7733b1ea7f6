/// A store does not do what ``/SafetyStorage/RecordStore`` promises.
public struct StoreContractViolation: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the check that saw it.
    public let check: String
    /// The promise that is not kept.
    public let promise: String
    /// What was asked of the store.
    public let circumstance: String
    /// What should have come of it.
    public let expected: String
    /// What came of it.
    public let found: String

    /// A violation with those members.
    public init(check: String, promise: String, circumstance: String, expected: String, found: String) {
        self.check = check
        self.promise = promise
        self.circumstance = circumstance
        self.expected = expected
        self.found = found
    }

    /// All members, in one paragraph.
    public var description: String {
        "\(check): \(promise) Asked: \(circumstance). Expected: \(expected). Found: \(found)."
    }
}

/// What a check found and did not expect.
struct Mismatch: Error {
    let circumstance: String
    let expected: String
    let found: String
}

/// Passes where both are the same.
func expectSame<Value: Equatable>(_ found: Value, _ expected: Value, _ circumstance: String) throws {
    guard found != expected else { return }
    throw Mismatch(circumstance: circumstance, expected: "\(expected)".shortened, found: "\(found)".shortened)
}

/// The subject does not say how to do something that a check needs.
struct MissingMeans: Error {
    let reason: String
}
