/// Where an adviser works.
public struct AdvocateSetting: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// At court.
    public static let court: AdvocateSetting = "court"
    /// In a hospital.
    public static let hospital: AdvocateSetting = "hospital"
    /// With general practitioners.
    public static let generalPractice: AdvocateSetting = "general-practice"
    /// In the community.
    public static let community: AdvocateSetting = "community"
    /// In a police station.
    public static let police: AdvocateSetting = "police-station"

    /// The codes that this edition of the kit knows.
    public static let known: [AdvocateSetting] = [.court, .hospital, .generalPractice, .community, .police]
}
