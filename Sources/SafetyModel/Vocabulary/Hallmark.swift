/// A mark by which an effective partnership is known.
///
/// The known ones are the six that the Home Office named in 2007, as they are recalled: their own text was not seen. A
/// partnership may assess itself by others.
public struct Hallmark: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Empowered and effective leadership.
    public static let leadership: Hallmark = "empowered-and-effective-leadership"
    /// Visible and constructive accountability.
    public static let accountability: Hallmark = "visible-and-constructive-accountability"
    /// Intelligence-led business processes.
    public static let intelligence: Hallmark = "intelligence-led-business-processes"
    /// Effective and responsive delivery structures.
    public static let delivery: Hallmark = "effective-and-responsive-delivery-structures"
    /// Engaged communities.
    public static let engagement: Hallmark = "engaged-communities"
    /// Appropriate skills and knowledge.
    public static let skills: Hallmark = "appropriate-skills-and-knowledge"

    /// The codes that this edition of the kit knows.
    public static let known: [Hallmark] = [
        .leadership, .accountability, .intelligence, .delivery, .engagement, .skills,
    ]
}
