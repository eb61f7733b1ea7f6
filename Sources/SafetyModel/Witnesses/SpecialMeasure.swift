/// A way of giving evidence that spares a vulnerable or intimidated witness.
///
/// Whether a court can direct it for this witness is for the law and the court.
public struct SpecialMeasure: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A screen between the witness and the accused.
    public static let screen: SpecialMeasure = "screen"
    /// Evidence by live link.
    public static let liveLink: SpecialMeasure = "live-link"
    /// Evidence with the public excluded.
    public static let inPrivate: SpecialMeasure = "evidence-in-private"
    /// Wigs and gowns are taken off.
    public static let noGowns: SpecialMeasure = "wigs-and-gowns-removed"
    /// A recorded interview stands as evidence in chief.
    public static let recordedInterview: SpecialMeasure = "recorded-interview"
    /// Cross-examination recorded before the trial.
    public static let recordedCrossExamination: SpecialMeasure = "recorded-cross-examination"
    /// An intermediary helps to understand and to be understood.
    public static let intermediary: SpecialMeasure = "intermediary"
    /// An aid to communication.
    public static let communicationAid: SpecialMeasure = "communication-aid"

    /// The codes that this edition of the kit knows.
    public static let known: [SpecialMeasure] = [
        .screen, .liveLink, .inPrivate, .noGowns, .recordedInterview, .recordedCrossExamination, .intermediary,
        .communicationAid,
    ]
}
