/// What kind of public body it is, or was.
///
/// Kinds come and go: when one particular body began, ended and was succeeded stands in its ``PublicBody``.
public struct BodyKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A police force.
    public static let policeForce: BodyKind = "police-force"
    /// A police authority.
    public static let policeAuthority: BodyKind = "police-authority"
    /// A police and crime commissioner.
    public static let policeAndCrimeCommissioner: BodyKind = "police-and-crime-commissioner"
    /// A district, borough, city or unitary council.
    public static let council: BodyKind = "council"
    /// A county council.
    public static let countyCouncil: BodyKind = "county-council"
    /// A primary care trust.
    public static let primaryCareTrust: BodyKind = "primary-care-trust"
    /// A clinical commissioning group.
    public static let clinicalCommissioningGroup: BodyKind = "clinical-commissioning-group"
    /// An integrated care board.
    public static let integratedCareBoard: BodyKind = "integrated-care-board"
    /// A local health board, in Wales.
    public static let localHealthBoard: BodyKind = "local-health-board"
    /// A fire and rescue authority.
    public static let fireAndRescueAuthority: BodyKind = "fire-and-rescue-authority"
    /// A provider of probation services.
    public static let probationProvider: BodyKind = "probation-provider"
    /// A crime and disorder reduction partnership.
    public static let crimeAndDisorderReductionPartnership: BodyKind = "crime-and-disorder-reduction-partnership"
    /// A community safety partnership.
    public static let communitySafetyPartnership: BodyKind = "community-safety-partnership"
    /// A local criminal justice board.
    public static let localCriminalJusticeBoard: BodyKind = "local-criminal-justice-board"
    /// A social landlord.
    public static let housingProvider: BodyKind = "housing-provider"
    /// A charity or other voluntary organisation.
    public static let voluntaryOrganisation: BodyKind = "voluntary-organisation"

    /// A department of the government of the United Kingdom.
    public static let governmentDepartment: BodyKind = "government-department"
    /// A devolved government, such as that of Wales.
    public static let devolvedGovernment: BodyKind = "devolved-government"
    /// An executive agency, or a public body at arm's length from a department.
    public static let nationalAgency: BodyKind = "national-agency"
    /// An inspectorate.
    public static let inspectorate: BodyKind = "inspectorate"
    /// A national body of chief officers.
    public static let chiefOfficersBody: BodyKind = "chief-officers-body"
    /// A prosecution service.
    public static let prosecutionService: BodyKind = "prosecution-service"
    /// A local safeguarding children board.
    public static let localSafeguardingChildrenBoard: BodyKind = "local-safeguarding-children-board"
    /// The safeguarding partners of an area, who took the place of its board.
    public static let safeguardingChildrenPartnership: BodyKind = "safeguarding-children-partnership"

    /// The codes that this edition of the kit knows.
    public static let known: [BodyKind] = [
        .policeForce, .policeAuthority, .policeAndCrimeCommissioner, .council, .countyCouncil, .primaryCareTrust,
        .clinicalCommissioningGroup, .integratedCareBoard, .localHealthBoard, .fireAndRescueAuthority,
        .probationProvider, .crimeAndDisorderReductionPartnership, .communitySafetyPartnership,
        .localCriminalJusticeBoard, .housingProvider, .voluntaryOrganisation, .governmentDepartment,
        .devolvedGovernment, .nationalAgency, .inspectorate, .chiefOfficersBody, .prosecutionService,
        .localSafeguardingChildrenBoard, .safeguardingChildrenPartnership,
    ]
}
