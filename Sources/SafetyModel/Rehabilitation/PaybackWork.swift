/// What kind of unpaid work is done in public.
public struct PaybackWork: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Clearing litter or fly-tips.
    public static let clearing: PaybackWork = "clearing"
    /// Removing graffiti.
    public static let graffitiRemoval: PaybackWork = "graffiti-removal"
    /// Looking after green places.
    public static let planting: PaybackWork = "planting"
    /// Painting and repairing.
    public static let repair: PaybackWork = "repair"

    /// The codes that this edition of the kit knows.
    public static let known: [PaybackWork] = [.clearing, .graffitiRemoval, .planting, .repair]
}
