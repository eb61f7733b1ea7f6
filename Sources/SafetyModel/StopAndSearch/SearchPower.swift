/// Under which power a search was made.
///
/// The known codes are the words of police open data.
public struct SearchPower: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Section 23 of the Misuse of Drugs Act 1971.
    public static let controlledDrugs: SearchPower = "Misuse of Drugs Act 1971 (section 23)"
    /// Section 1 of the Police and Criminal Evidence Act 1984.
    public static let stolenOrProhibitedArticles: SearchPower = "Police and Criminal Evidence Act 1984 (section 1)"
    /// Section 47 of the Firearms Act 1968.
    public static let firearms: SearchPower = "Firearms Act 1968 (section 47)"
    /// Section 60 of the Criminal Justice and Public Order Act 1994.
    public static let withoutSuspicion: SearchPower = "Criminal Justice and Public Order Act 1994 (section 60)"
    /// Section 36(2) of the Psychoactive Substances Act 2016.
    public static let psychoactiveSubstances: SearchPower = "Psychoactive Substances Act 2016 (s36(2))"
    /// Section 139B of the Criminal Justice Act 1988.
    public static let schoolWeapons: SearchPower = "Criminal Justice Act 1988 (section 139B)"
    /// Section 8 of the Hunting Act 2004.
    public static let hunting: SearchPower = "Hunting Act 2004 (section 8)"
    /// Section 2 of the Poaching Prevention Act 1862.
    public static let poaching: SearchPower = "Poaching Prevention Act 1862 (section 2)"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchPower] = [
        .controlledDrugs, .stolenOrProhibitedArticles, .firearms, .withoutSuspicion, .psychoactiveSubstances,
        .schoolWeapons, .hunting, .poaching,
    ]
}
