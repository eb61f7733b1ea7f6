/// Why the clocks of a complaint stand still.
public struct ComplaintPauseReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing can be done until the complainant answers.
    public static let awaitingComplainant: ComplaintPauseReason = "awaiting-complainant"
    /// To go on might prejudice proceedings.
    public static let proceedings: ComplaintPauseReason = "proceedings"
    /// Another body has it, such as an ombudsman.
    public static let withOtherBody: ComplaintPauseReason = "with-other-body"

    /// The codes that this edition of the kit knows.
    public static let known: [ComplaintPauseReason] = [
        .awaitingComplainant, .proceedings, .withOtherBody,
    ]
}
