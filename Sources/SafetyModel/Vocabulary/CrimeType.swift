/// The crime type of police open data, spelled as in the published files.
///
/// The successors of the two older types are from general knowledge of the publication, not from a document in the
/// project; both are split or widened, so old and new counts must not be added up as one series.
public struct CrimeType: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// "Anti-social behaviour".
    public static let antiSocialBehaviour: CrimeType = "Anti-social behaviour"
    /// "Bicycle theft".
    public static let bicycleTheft: CrimeType = "Bicycle theft"
    /// "Burglary".
    public static let burglary: CrimeType = "Burglary"
    /// "Criminal damage and arson".
    public static let criminalDamageAndArson: CrimeType = "Criminal damage and arson"
    /// "Drugs".
    public static let drugs: CrimeType = "Drugs"
    /// "Other crime".
    public static let otherCrime: CrimeType = "Other crime"
    /// "Other theft".
    public static let otherTheft: CrimeType = "Other theft"
    /// "Possession of weapons".
    public static let possessionOfWeapons: CrimeType = "Possession of weapons"
    /// "Public order".
    public static let publicOrder: CrimeType = "Public order"
    /// "Robbery".
    public static let robbery: CrimeType = "Robbery"
    /// "Shoplifting".
    public static let shoplifting: CrimeType = "Shoplifting"
    /// "Theft from the person".
    public static let theftFromThePerson: CrimeType = "Theft from the person"
    /// "Vehicle crime".
    public static let vehicleCrime: CrimeType = "Vehicle crime"
    /// "Violence and sexual offences".
    public static let violenceAndSexualOffences: CrimeType = "Violence and sexual offences"
    /// Published until the spring of 2013.
    public static let violentCrime: CrimeType = "Violent crime"
    /// Published until the spring of 2013.
    public static let publicDisorderAndWeapons: CrimeType = "Public disorder and weapons"

    /// The codes that this edition of the kit knows.
    public static let known: [CrimeType] = [
        .antiSocialBehaviour, .bicycleTheft, .burglary, .criminalDamageAndArson, .drugs, .otherCrime,
        .otherTheft, .possessionOfWeapons, .publicOrder, .robbery, .shoplifting, .theftFromThePerson,
        .vehicleCrime, .violenceAndSexualOffences, .violentCrime, .publicDisorderAndWeapons,
    ]

    /// The types that took the place of this one in later files; empty for a current or an unknown type.
    public var successors: [CrimeType] {
        if self == .violentCrime { return [.violenceAndSexualOffences] }
        if self == .publicDisorderAndWeapons { return [.publicOrder, .possessionOfWeapons] }
        return []
    }
}
