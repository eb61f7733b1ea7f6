public import CivilTime
public import PolicyEngine
public import SafetyInterchange

/// What came of one expectation of a vector, for one occurrence of its duty.
public struct VectorReport: Hashable, Sendable {
    /// The vector.
    public let vector: String
    /// The duty.
    public let duty: DutyID
    /// The occurrence; nil where the expectation names none and there is none.
    public let event: EventID?
    /// The status that the vector expects, `none` for no occurrence; nil where it expects none in particular.
    public let expected: String?
    /// The status that the policy gives; `none` for no occurrence.
    public let got: String
    /// The due instant that the policy gives; nil where there is none, or where it may be different ones.
    public let due: Instant?
    /// What the policy misses, in the words of vectors.
    public let missing: [UnknownWord]
    /// Everything in which the two differ; empty where the expectation holds.
    public let mismatches: [VectorMismatch]

    /// Whether the expectation holds.
    public var holds: Bool { mismatches.isEmpty }
}

extension VectorReport: Encodable {
    private enum Key: String, CodingKey { case vector, duty, event, expected, got, due, missing, holds, differences }

    /// Writes one object; a member without a value is left out, and `differences` where there are none.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(vector, forKey: .vector)
        try members.encode(duty, forKey: .duty)
        try members.encodeIfPresent(event, forKey: .event)
        try members.encodeIfPresent(expected, forKey: .expected)
        try members.encode(got, forKey: .got)
        try members.encodeIfPresent(due, forKey: .due)
        try members.encode(missing, forKey: .missing)
        try members.encode(holds, forKey: .holds)
        if !holds {
            let differences = mismatches.map { "\($0.member): expected \($0.expected), found \($0.found)" }
            try members.encode(differences, forKey: .differences)
        }
    }
}
