public import CivilTime

/// Whether an area counts as urban or rural, by which classification, and as of when.
///
/// The same place may be urban by one scheme and rural by another: a class is compared only within its scheme.
public struct UrbanRuralClass: Hashable, Codable, Sendable {
    /// Urban or rural.
    public enum Setting: String, Hashable, CaseIterable, Codable, Sendable {
        /// Urban.
        case urban
        /// Rural.
        case rural
    }

    /// A classification by which areas are urban or rural.
    public struct Scheme: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The rural–urban classification of small areas in England and Wales after the census of 2001.
        public static let ruralUrban2001: Scheme = "rural-urban-2001"
        /// The rural–urban classification of small areas in England and Wales after the census of 2011.
        public static let ruralUrban2011: Scheme = "rural-urban-2011"
        /// The rural–urban classification of small areas in England and Wales after the census of 2021.
        public static let ruralUrban2021: Scheme = "rural-urban-2021"
        /// A force's own division of its area.
        public static let forcesOwn: Scheme = "forces-own"

        /// The codes that this edition of the kit knows.
        public static let known: [Scheme] = [.ruralUrban2001, .ruralUrban2011, .ruralUrban2021, .forcesOwn]
    }

    /// Urban or rural.
    public let setting: Setting
    /// By which classification.
    public let scheme: Scheme
    /// The UK civil day as of which the area was classed.
    public let asOf: CivilDate

    /// That setting by that scheme, as of a day.
    public init(_ setting: Setting, by scheme: Scheme, asOf: CivilDate) {
        self.setting = setting
        self.scheme = scheme
        self.asOf = asOf
    }

    private enum CodingKeys: String, CodingKey {
        case setting
        case scheme
        case asOf
    }
}
