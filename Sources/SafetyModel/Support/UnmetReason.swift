/// Why a need has no support in a plan.
public struct UnmetReason: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The survivor does not want it now.
    public static let notWanted: UnmetReason = "not-wanted"
    /// There is no service.
    public static let noService: UnmetReason = "no-service"
    /// The service has a waiting list.
    public static let waitingList: UnmetReason = "waiting-list"
    /// No service takes them.
    public static let notEligible: UnmetReason = "not-eligible"

    /// The codes that this edition of the kit knows.
    public static let known: [UnmetReason] = [.notWanted, .noService, .waitingList, .notEligible]
}
