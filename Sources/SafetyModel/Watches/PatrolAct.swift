/// What somebody did on a patrol.
public struct PatrolAct: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They watched, and noted what they saw.
    public static let observed: PatrolAct = "observed"
    /// They reported something to the police or another body.
    public static let reported: PatrolAct = "reported"
    /// They spoke with residents.
    public static let reassured: PatrolAct = "reassured"
    /// They passed on advice on safety.
    public static let advised: PatrolAct = "advised"
    /// They stopped somebody.
    public static let stopped: PatrolAct = "stopped"
    /// They searched somebody or something.
    public static let searched: PatrolAct = "searched"
    /// They detained somebody.
    public static let detained: PatrolAct = "detained"
    /// They went after somebody.
    public static let pursued: PatrolAct = "pursued"

    /// The codes that this edition of the kit knows.
    public static let known: [PatrolAct] = [
        .observed, .reported, .reassured, .advised, .stopped, .searched, .detained, .pursued,
    ]

    /// Whether one needs the powers of an officer for it; nil where the act is not known here.
    public var needsPowers: Bool? {
        Self.known.contains(self) ? Self.needingPowers.contains(self) : nil
    }

    /// The known acts for which one needs the powers of an officer.
    public static let needingPowers: Set<PatrolAct> = [.stopped, .searched, .detained, .pursued]
}
