/// Between which values a figure lies, as far as chance is concerned.
///
/// It says nothing of what a survey did not ask, of whom it did not reach, or of what nobody recorded.
public struct ConfidenceInterval: Hashable, Codable, Sendable {
    /// By which method an interval was reckoned.
    public enum Method: String, Hashable, CaseIterable, Codable, Sendable {
        /// Wilson's score interval of a share.
        case wilson
        /// The exact interval of a share by Clopper and Pearson, which is never too narrow.
        case exact
        /// The interval of the logarithm of a ratio of two rates, from the numbers of events.
        case logRatio = "log-ratio"
        /// The difference of two independent shares, from the Wilson interval of each (Newcombe).
        case newcombe
    }

    /// The least value.
    public let lower: Double
    /// The greatest value.
    public let upper: Double
    /// How often such an interval holds the true value.
    public let level: ConfidenceLevel
    /// How it was reckoned.
    public let method: Method

    init(_ lower: Double, _ upper: Double, _ level: ConfidenceLevel, by method: Method) {
        self.lower = lower
        self.upper = upper
        self.level = level
        self.method = method
    }

    private enum CodingKeys: String, CodingKey {
        case lower
        case upper
        case level
        case method
    }

    /// Whether that value lies within, its ends included.
    public func holds(_ value: Double) -> Bool {
        lower <= value && value <= upper
    }
}
