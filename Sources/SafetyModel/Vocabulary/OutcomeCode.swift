/// What a commissioned service is to bring about, such as `better-able-to-cope`.
///
/// There are no known codes: outcomes are agreed contract by contract.
public struct OutcomeCode: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [OutcomeCode] = []
}
