import CivilTime
public import PolicyEngine

/// How the response to one report stands.
public struct ResponseStanding: Hashable, Sendable {
    /// What the policy says of it, with its due instant and whether it was met or breached.
    public let determination: Determination
    /// Whether it is still to come, and its due instant is near.
    public let isAtRisk: Bool

    init(_ determination: Determination, asOf instant: Instant, atRiskWithin margin: Duration) {
        self.determination = determination
        let left = determination.dueEarliest.map {
            Duration.milliseconds($0.milliseconds) - Duration.milliseconds(instant.milliseconds)
        }
        isAtRisk = determination.status == .pending && left.map { $0 <= margin } == true
    }
}
