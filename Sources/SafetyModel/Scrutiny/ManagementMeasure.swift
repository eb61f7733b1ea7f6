/// What management does after a panel raised a concern.
public struct ManagementMeasure: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Line management action with the officer.
    public static let lineManagementOfOfficer: ManagementMeasure = "line-management-of-officer"
    /// Line management action with the supervising officer.
    public static let lineManagementOfSupervisor: ManagementMeasure = "line-management-of-supervisor"
    /// Training is given or changed.
    public static let training: ManagementMeasure = "training"
    /// A policy or procedure is changed.
    public static let policyOrProcedure: ManagementMeasure = "policy-or-procedure"

    /// The codes that this edition of the kit knows.
    public static let known: [ManagementMeasure] = [
        .lineManagementOfOfficer, .lineManagementOfSupervisor, .training, .policyOrProcedure,
    ]
}
