public import CivilTime

/// What a citizen on patrol has; nil where nobody recorded it.
public struct WalkerReadiness: Hashable, Codable, Sendable {
    /// Who.
    public let walker: Volunteer.ID
    /// Whether they were briefed for this patrol.
    public var isBriefed: Bool?
    /// The last UK civil day on which they are insured.
    public var insuredThrough: CivilDate?
    /// Whether they completed the training that the watch asks for.
    public var isTrained: Bool?

    /// What is recorded of somebody.
    public init(
        of walker: Volunteer.ID, isBriefed: Bool? = nil, insuredThrough: CivilDate? = nil, isTrained: Bool? = nil
    ) {
        self.walker = walker
        self.isBriefed = isBriefed
        self.insuredThrough = insuredThrough
        self.isTrained = isTrained
    }

    private enum CodingKeys: String, CodingKey {
        case walker
        case isBriefed
        case insuredThrough
        case isTrained
    }
}
