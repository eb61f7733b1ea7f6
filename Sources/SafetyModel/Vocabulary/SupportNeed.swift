/// A need for support that an assessment found.
public struct SupportNeed: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An interpreter or translation.
    public static let interpreter: SupportNeed = "interpreter"
    /// Special measures at court.
    public static let specialMeasures: SupportNeed = "special-measures"
    /// Access for a disability.
    public static let accessibility: SupportNeed = "accessibility"
    /// Emotional support.
    public static let emotional: SupportNeed = "emotional"
    /// Practical help, such as a lock changed.
    public static let practical: SupportNeed = "practical"
    /// A plan for safety.
    public static let safety: SupportNeed = "safety"
    /// A registered intermediary.
    public static let intermediary: SupportNeed = "intermediary"

    /// The codes that this edition of the kit knows.
    public static let known: [SupportNeed] = [
        .interpreter, .specialMeasures, .accessibility, .emotional, .practical, .safety, .intermediary,
    ]
}
