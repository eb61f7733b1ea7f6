/// Why somebody stopped volunteering, or never began.
public struct LeavingReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They have no time for it any more.
    public static let noTime: LeavingReason = "no-time"
    /// They moved away.
    public static let moved: LeavingReason = "moved"
    /// Work or study took its place.
    public static let workOrStudy: LeavingReason = "work-or-study"
    /// Their health, or that of somebody they care for.
    public static let health: LeavingReason = "health"
    /// It was not what they expected.
    public static let notWhatExpected: LeavingReason = "not-what-expected"
    /// They felt unsupported.
    public static let feltUnsupported: LeavingReason = "felt-unsupported"
    /// It took too long until they could begin.
    public static let waitedTooLong: LeavingReason = "waited-too-long"
    /// They joined the police as an officer or as staff.
    public static let joinedPolice: LeavingReason = "joined-police"
    /// They were found unsuitable.
    public static let unsuitable: LeavingReason = "unsuitable"
    /// They were dismissed for misconduct.
    public static let misconduct: LeavingReason = "misconduct"
    /// They reached an age at which the role ends.
    public static let ageLimit: LeavingReason = "age-limit"
    /// They were asked and did not say.
    public static let notSaid: LeavingReason = "not-said"

    /// The codes that this edition of the kit knows.
    public static let known: [LeavingReason] = [
        .noTime, .moved, .workOrStudy, .health, .notWhatExpected, .feltUnsupported, .waitedTooLong, .joinedPolice,
        .unsuitable, .misconduct, .ageLimit, .notSaid,
    ]
}
