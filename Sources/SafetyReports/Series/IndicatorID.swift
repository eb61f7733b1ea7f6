public import SafetyModel

/// The name of an indicator, such as `confidence-local-police`.
public struct IndicatorID: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A framework names its own, so none is listed here.
    public static let known: [IndicatorID] = []
}
