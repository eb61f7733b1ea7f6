/// What a recruitment pathway asks of a candidate.
public struct PathwayRequirement: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A degree, or what counts as one.
    public static let degree: PathwayRequirement = "degree"
    /// The fitness test.
    public static let fitness: PathwayRequirement = "fitness"
    /// Vetting.
    public static let vetting: PathwayRequirement = "vetting"
    /// The assessment of the pathway.
    public static let assessment: PathwayRequirement = "assessment"
    /// The national examination.
    public static let nationalExam: PathwayRequirement = "national-exam"
    /// Leave to work in the country.
    public static let eligibleToWork: PathwayRequirement = "eligible-to-work"

    /// The codes that this edition of the kit knows.
    public static let known: [PathwayRequirement] = [
        .degree, .fitness, .vetting, .assessment, .nationalExam, .eligibleToWork,
    ]
}
