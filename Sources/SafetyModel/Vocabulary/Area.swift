/// A place that somebody serves or watches over, by the code or name that its data use.
///
/// There are no known codes: places change, so a list belongs to an edition of reference data.
public struct Area: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [Area] = []
}
