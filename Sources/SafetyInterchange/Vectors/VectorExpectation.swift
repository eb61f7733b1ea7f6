public import CivilTime
public import PolicyEngine

/// What a vector says must come of one duty.
///
/// A member that is nil is not compared.
public struct VectorExpectation: Hashable, Sendable {
    /// The duty.
    public let duty: DutyID
    /// The occurrence; nil means every occurrence of the duty.
    public let event: EventID?
    /// The status; `.absent` means that there is no occurrence.
    public let status: ExpectedStatus?
    /// The one due instant.
    public let due: Instant?
    /// The earliest instant that could be due.
    public let dueEarliest: Instant?
    /// The latest instant that could be due.
    public let dueLatest: Instant?
    /// Every unknown that decides.
    public let missing: Set<UnknownWord>?
    /// How many periods of a recurring duty ended unserved.
    public let missed: Int?
    /// The headline level of verification.
    public let verification: Verification?

    /// A status, or that there is no occurrence at all.
    public enum ExpectedStatus: Hashable, Sendable {
        case determined(Status)
        case absent
    }
}
