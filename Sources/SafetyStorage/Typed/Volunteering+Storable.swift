public import SafetyModel

extension Cadet: Storable {
    /// Cadets are records of the kind `cadet`.
    public static var recordKind: RecordKind { "cadet" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and unit.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("unit", unit.description)]
    }
}

extension CadetMeeting: Storable {
    /// Cadet meetings are records of the kind `cadet-meeting`.
    public static var recordKind: RecordKind { "cadet-meeting" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Unit.
    public var indexTerms: [IndexTerm] { [IndexTerm("unit", unit.description)] }
}

extension CadetUnit: Storable {
    /// Cadet units are records of the kind `cadet-unit`.
    public static var recordKind: RecordKind { "cadet-unit" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind and area.
    public var indexTerms: [IndexTerm] { [IndexTerm("kind", kind.rawValue), IndexTerm("area", area.rawValue)] }
}

extension CustodyVisit: Storable {
    /// Custody visits are records of the kind `custody-visit`.
    public static var recordKind: RecordKind { "custody-visit" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area and each visitor.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("area", scheme.rawValue)]
            + IndexTerm.each("visitor", visitors.map(\.description))
    }
}

extension CustodyVisitor: Storable {
    /// Custody visitors are records of the kind `custody-visitor`.
    public static var recordKind: RecordKind { "custody-visitor" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, volunteer and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("volunteer", volunteer.description),
            IndexTerm("area", scheme.rawValue),
        ]
    }
}

extension LivedExperienceRole: Storable {
    /// Lived experience roles are records of the kind `lived-experience-role`.
    public static var recordKind: RecordKind { "lived-experience-role" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Person.
    public var indexTerms: [IndexTerm] { [IndexTerm("person", person.description)] }
}

extension ParishPosting: Storable {
    /// Parish postings are records of the kind `parish-posting`.
    public static var recordKind: RecordKind { "parish-posting" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Volunteer and area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("volunteer", volunteer.description), IndexTerm("area", parish.rawValue)]
    }
}

extension Reservist: Storable {
    /// Reservists are records of the kind `reservist`.
    public static var recordKind: RecordKind { "reservist" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Volunteer.
    public var indexTerms: [IndexTerm] { [IndexTerm("volunteer", volunteer.description)] }
}

extension VolunteerEnquiry: Storable {
    /// Volunteer enquiries are records of the kind `volunteer-enquiry`.
    public static var recordKind: RecordKind { "volunteer-enquiry" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, role and volunteer if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("role", role.rawValue)]
            + IndexTerm.each("volunteer", [volunteer?.description])
    }

    /// Telephone number and e-mail address, as far as they are known.
    public var personalTerms: [PersonalTerm] { PersonalTerm.each(contact: contact) }
}
