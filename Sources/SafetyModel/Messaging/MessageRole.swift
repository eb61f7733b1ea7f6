/// The role in which somebody approves a message.
public struct MessageRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A police officer or PCSO.
    public static let officer: MessageRole = "officer"
    /// A supervisor.
    public static let supervisor: MessageRole = "supervisor"
    /// The inspector on duty.
    public static let dutyInspector: MessageRole = "duty-inspector"
    /// A press officer.
    public static let pressOfficer: MessageRole = "press-officer"
    /// Somebody who runs the alerts of watches.
    public static let watchAdministrator: MessageRole = "watch-administrator"

    /// The codes that this edition of the kit knows.
    public static let known: [MessageRole] = [
        .officer, .supervisor, .dutyInspector, .pressOfficer, .watchAdministrator,
    ]
}
