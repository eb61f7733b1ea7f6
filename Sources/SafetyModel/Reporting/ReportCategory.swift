/// What a report is about, as those who take it sort it.
///
/// It says to whom a report goes and how it is handled; under what type a crime is published is a ``CrimeType``.
public struct ReportCategory: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Anti-social behaviour of no narrower category.
    public static let antisocialBehaviour: ReportCategory = "anti-social-behaviour"
    /// Noise.
    public static let noise: ReportCategory = "noise"
    /// Litter, fly-tipping and graffiti.
    public static let environment: ReportCategory = "environment"
    /// Abandoned or nuisance vehicles.
    public static let vehicles: ReportCategory = "vehicles"
    /// Neighbours in dispute.
    public static let neighbours: ReportCategory = "neighbours"
    /// Dealing in or use of drugs.
    public static let drugs: ReportCategory = "drugs"
    /// Damage to property.
    public static let damage: ReportCategory = "damage"
    /// Theft.
    public static let theft: ReportCategory = "theft"
    /// Hate crime and hate incidents.
    public static let hate: ReportCategory = "hate"
    /// Domestic abuse.
    public static let domesticAbuse: ReportCategory = "domestic-abuse"
    /// Speeding and other dangers of the road.
    public static let roads: ReportCategory = "roads"

    /// The codes that this edition of the kit knows.
    public static let known: [ReportCategory] = [
        .antisocialBehaviour, .noise, .environment, .vehicles, .neighbours, .drugs, .damage, .theft, .hate,
        .domesticAbuse, .roads,
    ]
}
