/// A figure from which the need for a watch is scored.
public struct NeedInputKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Recorded crime.
    public static let recordedCrime: NeedInputKind = "recorded-crime"
    /// Recorded anti-social behaviour.
    public static let antisocialBehaviour: NeedInputKind = "antisocial-behaviour"
    /// An index of deprivation.
    public static let deprivation: NeedInputKind = "deprivation"
    /// Residents above an age.
    public static let olderResidents: NeedInputKind = "older-residents"
    /// Households.
    public static let households: NeedInputKind = "households"

    /// The codes that this edition of the kit knows.
    public static let known: [NeedInputKind] = [
        .recordedCrime, .antisocialBehaviour, .deprivation, .olderResidents, .households,
    ]
}
