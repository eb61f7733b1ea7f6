/// Why a case of anti-social behaviour is closed.
public struct ASBClosureReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The behaviour has stopped.
    public static let stopped: ASBClosureReason = "stopped"
    /// Another body deals with it from here.
    public static let passedOn: ASBClosureReason = "passed-on"
    /// The people harmed want nothing more to be done.
    public static let victimsWish: ASBClosureReason = "victims-wish"
    /// Nothing more can be done.
    public static let nothingMorePossible: ASBClosureReason = "nothing-more-possible"
    /// It was not anti-social behaviour.
    public static let notAntisocial: ASBClosureReason = "not-antisocial"

    /// The codes that this edition of the kit knows.
    public static let known: [ASBClosureReason] = [
        .stopped, .passedOn, .victimsWish, .nothingMorePossible, .notAntisocial,
    ]
}
