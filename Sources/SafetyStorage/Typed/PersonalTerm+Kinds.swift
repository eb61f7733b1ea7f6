public import CivilTime
public import SafetyModel

extension PersonalTerm {
    /// A name, as a whole.
    public static func name(_ name: Personal<String>) -> PersonalTerm { PersonalTerm("name", name) }

    /// A telephone number, of which only the digits count, and a plus sign before them.
    public static func telephone(_ number: Personal<String>) -> PersonalTerm {
        PersonalTerm("telephone", number.map { text in text.filter { $0.isASCII && $0.isNumber || $0 == "+" } })
    }

    /// An e-mail address.
    public static func email(_ address: Personal<String>) -> PersonalTerm { PersonalTerm("email", address) }

    /// A date of birth.
    public static func dateOfBirth(_ date: Personal<CivilDate>) -> PersonalTerm {
        PersonalTerm("date-of-birth", date.map(\.description))
    }

    /// What of that is there, but the postal address, which is written in too many ways to be found again.
    static func each(
        name: Personal<String>? = nil, contact: Personal<ContactDetails>? = nil, dateOfBirth: Personal<CivilDate>? = nil
    ) -> [PersonalTerm] {
        [
            name.map(Self.name), contact?.part(\.telephone).map(Self.telephone), contact?.part(\.email).map(Self.email),
            dateOfBirth.map(Self.dateOfBirth),
        ].compactMap(\.self)
    }
}

extension Personal<ContactDetails> {
    /// One way to reach them; nil where it is not known.
    fileprivate func part(_ part: (ContactDetails) -> String?) -> Personal<String>? {
        let isKnown = map { part($0) != nil } == map { _ in true }
        return isKnown ? map { part($0) ?? "" } : nil
    }
}
