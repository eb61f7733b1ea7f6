/// Something that drives somebody's behaviour.
public struct Driver: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Drugs.
    public static let drugs: Driver = "drugs"
    /// Alcohol.
    public static let alcohol: Driver = "alcohol"
    /// Mental ill-health.
    public static let mentalHealth: Driver = "mental-health"
    /// Debt or want.
    public static let debt: Driver = "debt"
    /// A dispute between neighbours.
    public static let dispute: Driver = "dispute"

    /// The codes that this edition of the kit knows.
    public static let known: [Driver] = [.drugs, .alcohol, .mentalHealth, .debt, .dispute]
}
