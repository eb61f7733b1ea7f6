public import SafetyModel

/// The name of a release, such as `stop-search-2023-03`.
public struct ReleaseID: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A publisher names his own, so none is listed here.
    public static let known: [ReleaseID] = []
}
