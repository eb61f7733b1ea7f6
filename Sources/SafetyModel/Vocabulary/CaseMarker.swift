/// A mark on a case that a policy must consider before its answer can stand.
///
/// A marker that no rule considers makes a determination undetermined. There are no known codes: each service
/// brings its own.
public struct CaseMarker: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The marker with that code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [CaseMarker] = []
}
