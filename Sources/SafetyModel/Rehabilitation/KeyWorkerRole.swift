/// In what capacity somebody leads people through a programme.
public struct KeyWorkerRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A police navigator, who assesses needs, draws up the contract and leads somebody through it.
    public static let policeNavigator: KeyWorkerRole = "police-navigator"
    /// A navigator in a hospital.
    public static let hospitalNavigator: KeyWorkerRole = "hospital-navigator"
    /// A mentor.
    public static let mentor: KeyWorkerRole = "mentor"

    /// The codes that this edition of the kit knows.
    public static let known: [KeyWorkerRole] = [.policeNavigator, .hospitalNavigator, .mentor]
}
