/// A substance, as the laboratory names it.
public struct Substance: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Heroin.
    public static let heroin: Substance = "heroin"
    /// Cocaine.
    public static let cocaine: Substance = "cocaine"
    /// MDMA.
    public static let mdma: Substance = "mdma"
    /// Ketamine.
    public static let ketamine: Substance = "ketamine"
    /// An opioid of the fentanyl family.
    public static let fentanyls: Substance = "fentanyls"
    /// An opioid of the nitazene family.
    public static let nitazenes: Substance = "nitazenes"
    /// A benzodiazepine.
    public static let benzodiazepines: Substance = "benzodiazepines"

    /// The codes that this edition of the kit knows.
    public static let known: [Substance] = [
        .heroin, .cocaine, .mdma, .ketamine, .fentanyls, .nitazenes, .benzodiazepines,
    ]
}
