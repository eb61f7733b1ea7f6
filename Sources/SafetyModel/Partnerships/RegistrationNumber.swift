/// The number by which an organisation is entered in a public register, in the register's own form.
public struct RegistrationNumber: Hashable, Sendable {
    /// The register.
    public let register: PublicRegister
    /// The number as the register writes it.
    public let number: String

    /// A number in a register.
    ///
    /// Spaces are left out. A number of a company is filled up to eight characters with leading noughts, as the register
    /// writes it and letterheads often do not. Numbers of a register that the kit does not know are kept as they are.
    ///
    /// - Throws: ``Rejection`` by `organisation-has-its-number` where it is none of that register.
    public init(_ number: String, in register: PublicRegister) throws(Rejection) {
        let text = number.filter { !$0.isWhitespace }.uppercased()
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        let isDigits = text.utf8.allSatisfy { (48...57).contains($0) }
        switch register {
        case .charities where isPlain && isDigits && (6...7).contains(text.utf8.count): self.number = text
        case .companies where isPlain && isDigits && (1...8).contains(text.utf8.count):
            self.number = String(repeating: "0", count: 8 - text.utf8.count) + text
        case .companies where isPlain && text.utf8.count == 8 && text.dropFirst(2).allSatisfy(\.isNumber):
            self.number = text
        case .mutuals where isPlain && (1...8).contains(text.utf8.count): self.number = text
        case .charities, .companies, .mutuals:
            throw Rejection(
                .organisationHasItsNumber, "number in '\(register)'", found: "'\(number)' is none of that register")
        default: self.number = number
        }
        self.register = register
    }
}

extension RegistrationNumber: Codable {
    private enum CodingKeys: String, CodingKey {
        case register
        case number
    }

    /// Reads a number, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let number = try container.decode(String.self, forKey: .number)
        let register = try container.decode(PublicRegister.self, forKey: .register)
        do throws(Rejection) {
            try self.init(number, in: register)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
