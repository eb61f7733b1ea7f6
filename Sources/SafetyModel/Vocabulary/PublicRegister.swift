/// A register in which an organisation is entered by a number.
public struct PublicRegister: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The register of charities in England and Wales.
    public static let charities: PublicRegister = "charity-commission"
    /// The register of companies.
    public static let companies: PublicRegister = "companies-house"
    /// The register of mutual societies.
    public static let mutuals: PublicRegister = "mutuals-register"

    /// The codes that this edition of the kit knows.
    public static let known: [PublicRegister] = [
        .charities, .companies, .mutuals,
    ]
}
