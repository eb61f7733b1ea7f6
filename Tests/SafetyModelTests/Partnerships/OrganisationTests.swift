import SafetyModel
import Testing

@Suite struct OrganisationTests {
    /// The numbers that two charities print at the end of their report.
    @Test(arguments: [("1143038", "6331413", "06331413"), ("1151939", "8274430", "08274430")])
    func printedNumbersAreKeptAsTheirRegisterWritesThem(_ charity: String, _ company: String, _ kept: String) throws {
        let organisation = try Organisation(
            id: .body(1), form: .charity,
            numbers: [
                RegistrationNumber(charity, in: .charities), RegistrationNumber(" \(company)", in: .companies),
            ])
        #expect(organisation.numbers.map(\.number) == [charity, kept])
        #expect(try roundTrip(organisation) == organisation)
        #expect(try RegistrationNumber(kept, in: .companies) == organisation.numbers[1])
    }

    @Test(arguments: [
        ("12345", PublicRegister.charities), ("11519390", .charities), ("1151A39", .charities), ("", .charities),
        ("123456789", .companies), ("SC1234", .companies), ("SCX23456", .companies), ("", .mutuals),
        ("12-34", .mutuals),
    ])
    func otherNumbersAreRefused(_ number: String, _ register: PublicRegister) {
        expectRefusal(by: .organisationHasItsNumber, "'\(number)'", register.rawValue) {
            _ = try RegistrationNumber(number, in: register)
        }
    }

    @Test func aScottishCompanyAndARegisterOfNoKnownKindAreKept() throws {
        #expect(try RegistrationNumber("sc123456", in: .companies).number == "SC123456")
        #expect(try RegistrationNumber("ab 12", in: "a-register-unknown-here").number == "ab 12")
    }

    @Test(arguments: [
        (OrganisationForm.charity, PublicRegister.charities), (.company, .companies),
        (.communityInterestCompany, .companies), (.cooperative, .mutuals), (.mutual, .mutuals),
    ])
    func aFormWithARegisterAsksForTheNumberOrTheReason(_ form: OrganisationForm, _ register: PublicRegister) throws {
        let number = try RegistrationNumber(register == .charities ? "1143038" : "06331413", in: register)
        #expect(form.register == register)
        #expect(try Organisation(id: .body(1), form: form, numbers: [number]).withoutNumber == nil)
        #expect(try Organisation(id: .body(1), form: form, withoutNumber: .exempt).numbers.isEmpty)
        expectRefusal(by: .organisationHasItsNumber, "neither a number", register.rawValue) {
            _ = try Organisation(id: .body(1), form: form)
        }
        expectRefusal(by: .organisationHasItsNumber, "both a number") {
            _ = try Organisation(id: .body(1), form: form, numbers: [number], withoutNumber: .exempt)
        }
        expectRefusal(by: .organisationHasItsNumber, "two numbers") {
            _ = try Organisation(id: .body(1), form: form, numbers: [number, number])
        }
    }

    @Test(arguments: [OrganisationForm.publicBody, .unincorporated, .socialEnterprise, "a-form-unknown-here"])
    func otherFormsNeedNone(_ form: OrganisationForm) throws {
        #expect(try Organisation(id: .body(1), form: form).form.register == nil)
    }
}
