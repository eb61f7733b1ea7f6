public import PolicyEngine

extension Body {
    /// The police.
    public static let police: Body = "police"
    /// The police's Family Liaison Officer.
    public static let policeFLO: Body = "police_flo"
    /// The Crown Prosecution Service.
    public static let cps: Body = "cps"
    /// The Witness Care Unit.
    public static let wcu: Body = "wcu"
    /// The court itself, as a sender of its outcomes.
    public static let court: Body = "court"
    /// HM Courts and Tribunals Service.
    public static let hmcts: Body = "hmcts"
    /// HM Courts Service, until 2011.
    public static let hmcs: Body = "hmcs"
    /// The Judicial Office of the House of Lords, until 2009.
    public static let houseOfLordsJudicialOffice: Body = "house_of_lords_judicial_office"
    /// The Witness Service at the courts.
    public static let witnessService: Body = "witness_service"
    /// The Probation Service's Victim Contact Scheme.
    public static let probationVCS: Body = "probation_vcs"
    /// HM Prison and Probation Service.
    public static let hmpps: Body = "hmpps"
    /// HM Prison Service.
    public static let hmps: Body = "hmps"
    /// The Parole Board.
    public static let paroleBoard: Body = "parole_board"
    /// The managers of a hospital that holds an offender.
    public static let hospitalManagers: Body = "hospital_managers"
    /// A youth offending team.
    public static let yot: Body = "yot"
    /// The Criminal Injuries Compensation Authority.
    public static let cica: Body = "cica"
    /// The Criminal Cases Review Commission.
    public static let ccrc: Body = "ccrc"
    /// The Attorney General.
    public static let attorneyGeneral: Body = "attorney_general"
    /// The First-tier Tribunal (Mental Health).
    public static let mentalHealthTribunal: Body = "first_tier_tribunal_mental_health"
    /// Other public bodies that investigate or prosecute.
    public static let otherPublicBodies: Body = "other_public_bodies"
    /// The Home Office.
    public static let homeOffice: Body = "home_office"
    /// The Parliamentary and Health Service Ombudsman.
    public static let phso: Body = "phso"
}
