/// The code of one question of a risk instrument.
///
/// There are no known codes: each instrument brings its own.
public struct RiskItemCode: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [RiskItemCode] = []
}
