/// A body that decides, serves or is referred to, by its lower-case name.
public struct ServiceBody: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A police force.
    public static let police: ServiceBody = "police"
    /// A police family liaison officer.
    public static let familyLiaisonOfficer: ServiceBody = "police_flo"
    /// The British Transport Police.
    public static let britishTransportPolice: ServiceBody = "btp"
    /// The Crown Prosecution Service.
    public static let crownProsecutionService: ServiceBody = "cps"
    /// A Witness Care Unit.
    public static let witnessCareUnit: ServiceBody = "wcu"
    /// A court.
    public static let court: ServiceBody = "court"
    /// The courts and tribunals service.
    public static let courtsService: ServiceBody = "hmcts"
    /// The prison and probation service.
    public static let prisonAndProbationService: ServiceBody = "hmpps"
    /// The probation service, as it runs the Victim Contact Scheme.
    public static let victimContactScheme: ServiceBody = "probation_vcs"
    /// The Parole Board.
    public static let paroleBoard: ServiceBody = "parole_board"
    /// A youth offending team.
    public static let youthOffendingTeam: ServiceBody = "yot"
    /// The Criminal Injuries Compensation Authority.
    public static let compensationAuthority: ServiceBody = "cica"
    /// The Parliamentary and Health Service Ombudsman.
    public static let ombudsman: ServiceBody = "phso"
    /// A local authority.
    public static let localAuthority: ServiceBody = "local_authority"
    /// A support service for victims.
    public static let supportService: ServiceBody = "support_service"
    /// Every body that a code puts duties on.
    public static let allServiceProviders: ServiceBody = "all_service_providers"

    /// The codes that this edition of the kit knows.
    public static let known: [ServiceBody] = [
        .police, .familyLiaisonOfficer, .britishTransportPolice, .crownProsecutionService, .witnessCareUnit,
        .court, .courtsService, .prisonAndProbationService, .victimContactScheme, .paroleBoard,
        .youthOffendingTeam, .compensationAuthority, .ombudsman, .localAuthority, .supportService,
        .allServiceProviders,
    ]
}
