/// What a witness needs so as to give evidence, from the offer of an assessment on.
///
/// Needs change: an assessment is looked at again, and one that was declined can be taken up.
public struct WitnessNeedsAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<WitnessNeedsAssessment>

    /// Which assessment it is.
    public let id: ID
    /// Whose needs.
    public let witness: Witness.ID
    /// The support that was found to be needed; empty where none is.
    public var needs: [SupportNeed]
    /// Whether they were found to be vulnerable.
    public var isVulnerable: Answer
    /// Whether they were found to be intimidated.
    public var isIntimidated: Answer
    /// The special measures that were asked for.
    public var measures: [MeasureRequest]
    /// Whether they are willing and able to come to court, as last asked.
    public var willAttend: Answer
    /// Whether support was offered to them.
    public var supportOffered: Bool
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An assessment that is owed and no more.
    public init(
        id: ID, of witness: Witness.ID, needs: [SupportNeed] = [], isVulnerable: Answer = .unknown,
        isIntimidated: Answer = .unknown, measures: [MeasureRequest] = [], willAttend: Answer = .unknown,
        supportOffered: Bool = false
    ) {
        self.id = id
        self.witness = witness
        self.needs = needs
        self.isVulnerable = isVulnerable
        self.isIntimidated = isIntimidated
        self.measures = measures
        self.willAttend = willAttend
        self.supportOffered = supportOffered
    }

    /// The special measures that the court has granted.
    public var granted: [SpecialMeasure] { measures.filter { $0.granted == .yes }.map(\.measure) }

    /// The needs for which nothing was asked of the court and that it can meet: special measures and intermediaries.
    public var isWithoutMeasures: Bool {
        measures.isEmpty && (needs.contains(.specialMeasures) || needs.contains(.intermediary))
    }
}

extension WitnessNeedsAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case witness
        case needs
        case isVulnerable
        case isIntimidated
        case measures
        case willAttend
        case supportOffered
        case progress
    }
}
