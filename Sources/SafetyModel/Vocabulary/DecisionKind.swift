/// What kind of decision an office takes.
public struct DecisionKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// How the force is deployed, whom it arrests, what it investigates.
    public static let operational: DecisionKind = "operational"
    /// What the police and crime plan says.
    public static let policeAndCrimePlan: DecisionKind = "police-and-crime-plan"
    /// How much money the force has.
    public static let budget: DecisionKind = "budget"
    /// Who is chief constable.
    public static let chiefConstableAppointment: DecisionKind = "chief-constable-appointment"
    /// Which services are bought for victims and against crime.
    public static let commissioning: DecisionKind = "commissioning"
    /// How the chief constable answers for what the force did.
    public static let holdingToAccount: DecisionKind = "holding-to-account"

    /// The codes that this edition of the kit knows.
    public static let known: [DecisionKind] = [
        .operational, .policeAndCrimePlan, .budget, .chiefConstableAppointment, .commissioning, .holdingToAccount,
    ]
}
