/// Who covers a parish.
public struct ParishCoverage: Hashable, Sendable {
    /// The parish.
    public let parish: Area
    /// The special constables who are posted there and serve.
    public let specials: [Volunteer.ID]
    /// Those who are posted there and of whom there is no record.
    public let unknown: [Volunteer.ID]

    /// Whether anybody covers it; nil where that depends on somebody of whom there is no record.
    public var isCovered: Bool? {
        specials.isEmpty ? (unknown.isEmpty ? false : nil) : true
    }
}
