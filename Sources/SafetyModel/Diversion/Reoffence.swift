public import CivilTime

/// A new offence of somebody who has a contract.
public struct Reoffence: Hashable, Codable, Sendable {
    /// The case of the new offence.
    public let safetyCase: Case.ID
    /// The UK civil day on which it was committed.
    public let committed: CivilDate

    /// The offence of that case, committed on that day.
    public init(_ safetyCase: Case.ID, committed: CivilDate) {
        self.safetyCase = safetyCase
        self.committed = committed
    }

    private enum CodingKeys: String, CodingKey {
        case safetyCase = "case"
        case committed
    }
}
