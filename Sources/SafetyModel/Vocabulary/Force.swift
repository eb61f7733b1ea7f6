/// A police force or other area, by the name or slug that its data use.
///
/// There are no known codes: forces have lifespans, so a list belongs to an edition of reference data.
public struct Force: CodeList {
    /// The name as it is stored.
    public let rawValue: String

    /// The force with that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No codes are built in.
    public static let known: [Force] = []
}
