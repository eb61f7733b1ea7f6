/// On what ground something is told of a person, and to whom that ground reaches.
///
/// A code that this edition of the kit does not know reaches nobody: what it allows is not known here.
public struct DisclosureGround: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It says nothing of any one person.
    public static let namesNobody: DisclosureGround = "names-nobody"
    /// The person agreed.
    public static let consent: DisclosureGround = "consent"
    /// The victim has a right to be told it.
    public static let victimsRight: DisclosureGround = "victims-right"
    /// Whoever is told it needs it to be safe.
    public static let safety: DisclosureGround = "safety"
    /// It was decided, case by case, that it may be published.
    public static let publicityDecision: DisclosureGround = "publicity-decision"

    /// The codes that this edition of the kit knows.
    public static let known: [DisclosureGround] = [
        .namesNobody, .consent, .victimsRight, .safety, .publicityDecision,
    ]

    /// To whom it reaches.
    public var audiences: Set<NoticeAudience> {
        switch self {
        case .namesNobody, .consent, .publicityDecision: [.victim, .reporter, .everybody]
        case .victimsRight: [.victim]
        case .safety: [.victim, .reporter]
        default: []
        }
    }
}
