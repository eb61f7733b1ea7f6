/// What a complaint is about.
public struct ComplaintMatter: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// How somebody behaved.
    public static let conduct: ComplaintMatter = "conduct"
    /// What was done, or not done.
    public static let service: ComplaintMatter = "service"
    /// That it took long.
    public static let delay: ComplaintMatter = "delay"
    /// What was told, or not told.
    public static let information: ComplaintMatter = "information"
    /// How a body decided to work.
    public static let policy: ComplaintMatter = "policy"
    /// That somebody was treated worse for what they are.
    public static let discrimination: ComplaintMatter = "discrimination"

    /// The codes that this edition of the kit knows.
    public static let known: [ComplaintMatter] = [
        .conduct, .service, .delay, .information, .policy, .discrimination,
    ]
}
