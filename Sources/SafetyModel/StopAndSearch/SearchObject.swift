/// What a search was for.
///
/// The known codes are the words of police open data.
public struct SearchObject: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Controlled drugs.
    public static let controlledDrugs: SearchObject = "Controlled drugs"
    /// Offensive weapons.
    public static let offensiveWeapons: SearchObject = "Offensive weapons"
    /// Articles for use in theft.
    public static let articlesForTheft: SearchObject = "Article for use in theft"
    /// Stolen goods.
    public static let stolenGoods: SearchObject = "Stolen goods"
    /// Articles for use in criminal damage.
    public static let articlesForCriminalDamage: SearchObject = "Articles for use in criminal damage"
    /// Anything to threaten or harm anyone.
    public static let threatOrHarm: SearchObject = "Anything to threaten or harm anyone"
    /// Firearms.
    public static let firearms: SearchObject = "Firearms"
    /// Evidence of offences under the Act.
    public static let evidenceOfOffences: SearchObject = "Evidence of offences under the Act"
    /// Psychoactive substances.
    public static let psychoactiveSubstances: SearchObject = "Psychoactive substances"
    /// Fireworks.
    public static let fireworks: SearchObject = "Fireworks"
    /// Evidence of hunting a wild mammal with a dog.
    public static let hunting: SearchObject = "Evidence of hunting any wild mammal with a dog"
    /// Goods on which duty has not been paid.
    public static let dutiableGoods: SearchObject = "Goods on which duty has not been paid etc."
    /// Game, or equipment for poaching.
    public static let poaching: SearchObject = "Game or poaching equipment"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchObject] = [
        .controlledDrugs, .offensiveWeapons, .articlesForTheft, .stolenGoods, .articlesForCriminalDamage, .threatOrHarm,
        .firearms, .evidenceOfOffences, .psychoactiveSubstances, .fireworks, .hunting, .dutiableGoods, .poaching,
    ]
}
