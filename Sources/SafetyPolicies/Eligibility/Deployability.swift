public import PolicyEngine
public import SafetyModel

/// Whether somebody may go on duty, in company and alone, and why not.
public struct Deployability: Hashable, Sendable {
    /// Who.
    public let volunteer: Volunteer.ID
    /// Whether they may go on duty beside a colleague.
    public let accompanied: Finding
    /// Whether they may go on duty without one.
    public let alone: Finding

    /// Lets somebody go on duty only where it is known that they may.
    ///
    /// - Parameter isAlone: whether they go without a colleague.
    /// - Throws: `CriterionUnmet`, which names the rule, its source, what is not met and what nobody knows.
    public func require(alone isAlone: Bool) throws(CriterionUnmet) {
        try (isAlone ? alone : accompanied).requireYes()
    }
}
