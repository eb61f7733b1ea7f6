/// The grade of a vetting clearance; how long each is good for is a rule and not here.
public struct VettingGrade: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Recruitment vetting.
    public static let recruitment: VettingGrade = "RV"
    /// Management vetting.
    public static let management: VettingGrade = "MV"
    /// Non-police personnel vetting, level 1.
    public static let nonPolice1: VettingGrade = "NPPV1"
    /// Non-police personnel vetting, level 2.
    public static let nonPolice2: VettingGrade = "NPPV2"
    /// Non-police personnel vetting, level 3.
    public static let nonPolice3: VettingGrade = "NPPV3"

    /// The codes that this edition of the kit knows.
    public static let known: [VettingGrade] = [
        .recruitment, .management, .nonPolice1, .nonPolice2, .nonPolice3,
    ]
}
