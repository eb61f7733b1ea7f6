/// How a piece of information is known, by the codes in use with the police; no document of them was seen.
public struct InformationAssessment: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The source knows it directly.
    public static let knownDirectly: InformationAssessment = "A"
    /// The source knows it indirectly, and something bears it out.
    public static let knownIndirectly: InformationAssessment = "B"
    /// The source knows it indirectly, and nothing bears it out.
    public static let uncorroborated: InformationAssessment = "C"
    /// Nobody can tell.
    public static let notKnown: InformationAssessment = "D"
    /// It is suspected to be false.
    public static let suspectedFalse: InformationAssessment = "E"

    /// The codes that this edition of the kit knows.
    public static let known: [InformationAssessment] = [
        .knownDirectly, .knownIndirectly, .uncorroborated, .notKnown, .suspectedFalse,
    ]
}
