/// As what a body outside or inside the state is set up, and by which numbers it is registered.
public struct Organisation: Hashable, Sendable, Identifiable {
    /// Which body it is.
    public let id: PublicBody.ID
    /// As what it is set up.
    public let form: OrganisationForm
    /// Its numbers in public registers.
    public let numbers: [RegistrationNumber]
    /// Why it has no number in the register of its form; nil where it has one, or none is due.
    public let withoutNumber: NoNumberReason?

    /// An organisation of that form.
    ///
    /// Whether the law asks it to be registered is for whoever gives the reason; the kit asks for the number or for the
    /// reason.
    ///
    /// - Throws: ``Rejection`` by `organisation-has-its-number` where its form has a register and it has neither a
    ///   number there nor a reason, or both, or two numbers in one register.
    public init(
        id: PublicBody.ID, form: OrganisationForm, numbers: [RegistrationNumber] = [],
        withoutNumber: NoNumberReason? = nil
    ) throws(Rejection) {
        let registers = numbers.map(\.register)
        guard Set(registers).count == registers.count else {
            throw Rejection(.organisationHasItsNumber, "body \(id)", found: "it has two numbers in one register")
        }
        if let due = form.register, registers.contains(due) == (withoutNumber != nil) {
            throw Rejection(
                .organisationHasItsNumber, "body \(id)",
                found: "it is of the form '\(form)' and has \(registers.contains(due) ? "both a" : "neither a") "
                    + "number in '\(due)' \(registers.contains(due) ? "and" : "nor") a reason to have none")
        }
        self.id = id
        self.form = form
        self.numbers = numbers
        self.withoutNumber = withoutNumber
    }
}

extension OrganisationForm {
    /// The register in which such organisations are entered by a number; nil where there is none, or the form is unknown.
    public var register: PublicRegister? {
        switch self {
        case .charity: .charities
        case .company, .communityInterestCompany: .companies
        case .cooperative, .mutual: .mutuals
        default: nil
        }
    }
}

extension Organisation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case form
        case numbers
        case withoutNumber
    }

    /// Reads an organisation, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(PublicBody.ID.self, forKey: .id)
        let form = try container.decode(OrganisationForm.self, forKey: .form)
        let numbers = try container.decode([RegistrationNumber].self, forKey: .numbers)
        let reason = try container.decodeIfPresent(NoNumberReason.self, forKey: .withoutNumber)
        do throws(Rejection) {
            try self.init(id: id, form: form, numbers: numbers, withoutNumber: reason)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
