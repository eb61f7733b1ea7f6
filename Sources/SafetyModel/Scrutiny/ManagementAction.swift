/// What management was asked to do after a case.
public struct ManagementAction: Hashable, Codable, Sendable {
    /// What kind of measure it is.
    public let measure: ManagementMeasure
    /// What is to be done, by which body and by when.
    public internal(set) var action: OwnedAction

    /// An action of that kind.
    public init(_ measure: ManagementMeasure, _ action: OwnedAction) {
        self.measure = measure
        self.action = action
    }

    private enum CodingKeys: String, CodingKey {
        case measure
        case action
    }
}
