/// What a commissioner buys for an area.
public struct CommissionedService: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Restorative justice.
    public static let restorativeJustice: CommissionedService = "restorative-justice"
    /// Independent domestic violence advisers.
    public static let domesticViolenceAdvisers: CommissionedService = "independent-domestic-violence-advisers"
    /// A women's centre.
    public static let womensCentre: CommissionedService = "womens-centre"
    /// Support for victims of crime.
    public static let victimSupport: CommissionedService = "victim-support"
    /// Support for victims of hate crime.
    public static let hateCrimeSupport: CommissionedService = "hate-crime-support"
    /// Support that is to keep people from offending again.
    public static let offenderSupport: CommissionedService = "offender-support"
    /// Research.
    public static let research: CommissionedService = "research"

    /// The codes that this edition of the kit knows.
    public static let known: [CommissionedService] = [
        .restorativeJustice, .domesticViolenceAdvisers, .womensCentre, .victimSupport, .hateCrimeSupport,
        .offenderSupport, .research,
    ]
}
