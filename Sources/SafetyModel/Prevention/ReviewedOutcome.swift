/// An outcome against which a watch is reviewed: what confident communities are.
public struct ReviewedOutcome: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Safer, and feeling safe.
    public static let safer: ReviewedOutcome = "safer"
    /// Confident in the agencies that serve them.
    public static let confident: ReviewedOutcome = "confident"
    /// Informed of the true picture.
    public static let informed: ReviewedOutcome = "informed"
    /// Resistant to intimidation.
    public static let resilient: ReviewedOutcome = "resilient"
    /// Of high but realistic expectations.
    public static let realistic: ReviewedOutcome = "realistic"
    /// Supporting the aims of the police.
    public static let supportive: ReviewedOutcome = "supportive"
    /// Made up of active citizens.
    public static let active: ReviewedOutcome = "active"

    /// The codes that this edition of the kit knows.
    public static let known: [ReviewedOutcome] = [
        .safer, .confident, .informed, .resilient, .realistic, .supportive, .active,
    ]
}
