public import SafetyModel

/// Exactly what an indicator measures, in one edition; figures of different editions are not compared.
public struct IndicatorDefinition: Hashable, Codable, Sendable {
    /// How the figure comes about.
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// People are asked: the wording, the scale and the number asked belong to every figure.
        case survey
        /// Crimes or incidents are recorded: the recording standard belongs to every figure.
        case recorded
        /// Somebody publishes the figure, and this is all that is known of how it came about.
        case published
    }

    /// What of a definition changed.
    public enum Aspect: String, Hashable, CaseIterable, Codable, Sendable {
        /// How the figure comes about.
        case kind
        /// The words of the question.
        case wording
        /// The answers from which to choose, or which of them count.
        case scale
        /// The standard by which crimes are recorded.
        case recordingStandard = "recording-standard"
        /// What is counted, or of whom.
        case measure
    }

    /// How the figure comes about.
    public let kind: Kind
    /// What is measured, of whom: such as `residents aged 16 and over who feel safe alone at home after dark`.
    public let measure: String
    /// The question, word for word; nil where nobody is asked.
    public let wording: String?
    /// The answers from which to choose, in order; empty where nobody is asked.
    public let scale: [String]
    /// Those of them that count.
    public let counting: Set<String>
    /// The edition of the recording standard; nil where none applies.
    public let recordingStandard: String?

    private init(
        kind: Kind, measure: String, wording: String?, scale: [String], counting: Set<String>, standard: String?
    ) throws(Rejection) {
        func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
        func refusal(_ found: String) -> Rejection { Rejection(.indicatorIsDefined, "indicator", found: found) }
        guard !isBlank(measure) else { throw refusal("no measure") }
        switch kind {
        case .survey:
            guard !isBlank(wording) else { throw refusal("no wording of the question") }
            guard scale.count >= 2, !counting.isEmpty, counting.isSubset(of: scale), counting.count < scale.count else {
                throw refusal("a scale of \(scale.count) answers of which \(counting.count) count")
            }
        case .recorded: guard !isBlank(standard) else { throw refusal("no edition of the recording standard") }
        case .published: break
        }
        self.kind = kind
        self.measure = measure
        self.wording = wording
        self.scale = scale
        self.counting = counting
        recordingStandard = standard
    }

    /// What is asked, word for word, with the answers from which to choose and those that count.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `indicator-is-defined` where the measure or the wording is blank, the
    /// scale has fewer than two answers, or none or all of them count.
    public static func survey(
        _ measure: String, wording: String, scale: [String], counting: Set<String>
    ) throws(Rejection) -> IndicatorDefinition {
        try IndicatorDefinition(
            kind: .survey, measure: measure, wording: wording, scale: scale, counting: counting, standard: nil)
    }

    /// What is recorded, by which edition of the recording standard.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `indicator-is-defined` where the measure or the edition is blank.
    public static func recorded(_ measure: String, by standard: String) throws(Rejection) -> IndicatorDefinition {
        try IndicatorDefinition(
            kind: .recorded, measure: measure, wording: nil, scale: [], counting: [], standard: standard)
    }

    /// What somebody publishes.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `indicator-is-defined` where the measure is blank.
    public static func published(_ measure: String) throws(Rejection) -> IndicatorDefinition {
        try IndicatorDefinition(
            kind: .published, measure: measure, wording: nil, scale: [], counting: [], standard: nil)
    }

    /// In what another definition differs.
    public func differences(from other: IndicatorDefinition) -> [Aspect] {
        var aspects: [Aspect] = []
        if kind != other.kind { aspects.append(.kind) }
        if wording != other.wording { aspects.append(.wording) }
        if scale != other.scale || counting != other.counting { aspects.append(.scale) }
        if recordingStandard != other.recordingStandard { aspects.append(.recordingStandard) }
        if measure != other.measure { aspects.append(.measure) }
        return aspects
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case measure
        case wording
        case scale
        case counting
        case recordingStandard
    }

    /// Reads a definition, with the same checks as those who make one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(Kind.self, forKey: .kind)
        let measure = try container.decode(String.self, forKey: .measure)
        let wording = try container.decodeIfPresent(String.self, forKey: .wording)
        let scale = try container.decode([String].self, forKey: .scale)
        let counting = try container.decode(Set<String>.self, forKey: .counting)
        let standard = try container.decodeIfPresent(String.self, forKey: .recordingStandard)
        do throws(Rejection) {
            try self.init(
                kind: kind, measure: measure, wording: wording, scale: scale, counting: counting, standard: standard)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
