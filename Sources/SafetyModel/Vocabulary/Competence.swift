/// What a training makes somebody able to do.
public struct Competence: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Keeping oneself and the public safe on duty.
    public static let publicSafety: Competence = "public-safety"
    /// First aid.
    public static let firstAid: Competence = "first-aid"
    /// Handling personal data.
    public static let dataProtection: Competence = "data-protection"
    /// Using a speed measuring device.
    public static let speedDevice: Competence = "speed-device"
    /// Taking the reports of others and passing them on.
    public static let thirdPartyReporting: Competence = "third-party-reporting"
    /// Supporting people who attend court.
    public static let courtSupport: Competence = "court-support"
    /// Facilitating restorative justice.
    public static let restorativeFacilitation: Competence = "restorative-facilitation"
    /// Carrying and giving naloxone.
    public static let naloxone: Competence = "naloxone"
    /// Looking at designs for what they make easy or hard for crime.
    public static let designingOutCrime: Competence = "designing-out-crime"

    /// The codes that this edition of the kit knows.
    public static let known: [Competence] = [
        .publicSafety, .firstAid, .dataProtection, .speedDevice, .thirdPartyReporting, .courtSupport,
        .restorativeFacilitation, .naloxone, .designingOutCrime,
    ]
}
