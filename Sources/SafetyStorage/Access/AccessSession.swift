public import CivilTime
public import SafetyModel

/// Somebody at work in one partition: in which role, for what purpose, why, and since when.
public struct AccessSession: Hashable, Sendable {
    /// Who.
    public let principal: Principal
    /// In which of their roles.
    public let role: AccessRole
    /// For what purpose.
    public let purpose: Purpose
    /// Why, in words; no content of records.
    public let reason: String
    /// The only partition it reaches.
    public let partition: Partition
    /// The session's own name among those of the principal; its access entries are numbered under it.
    ///
    /// It is used once, for one ``GuardedStore``: under a name that was used before every read that is journaled is
    /// refused by `.conflict`.
    public let name: CommandKey
    /// The instant of its access entries.
    public let instant: Instant

    /// A session with those members.
    public init(
        of principal: Principal, as role: AccessRole, for purpose: Purpose, reason: String, in partition: Partition,
        named name: CommandKey, at instant: Instant
    ) {
        self.principal = principal
        self.role = role
        self.purpose = purpose
        self.reason = reason
        self.partition = partition
        self.name = name
        self.instant = instant
    }

    /// What the session's commits have in the journal.
    public var audit: Audit {
        Audit(who: principal.who, role: role.rawValue, purpose: purpose, reason: reason)
    }
}
