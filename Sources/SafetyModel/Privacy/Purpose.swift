/// The lawful purpose for which a personal value was collected, or for which it is disclosed.
public struct Purpose: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The purpose with that code, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Preventing, investigating and prosecuting crime.
    public static let lawEnforcement: Purpose = "law-enforcement"
    /// Keeping a victim informed and supported under the Victims' Code.
    public static let victimSupport: Purpose = "victim-support"
    /// Protecting somebody at risk of harm.
    public static let safeguarding: Purpose = "safeguarding"
    /// Dealing with anti-social behaviour together with partners.
    public static let antisocialBehaviour: Purpose = "antisocial-behaviour"
    /// Administering justice: courts, probation, parole.
    public static let administrationOfJustice: Purpose = "administration-of-justice"
    /// Recruiting and looking after volunteers.
    public static let volunteering: Purpose = "volunteering"
    /// Caring for somebody's health.
    public static let healthCare: Purpose = "health-care"
    /// Rehabilitating somebody who offended.
    public static let rehabilitation: Purpose = "rehabilitation"
    /// Writing to the keepers of vehicles that a Speed Watch recorded.
    public static let speedWatch: Purpose = "speed-watch"

    /// The known codes.
    public static let known: [Purpose] = [
        .lawEnforcement, .victimSupport, .safeguarding, .antisocialBehaviour, .administrationOfJustice, .volunteering,
        .healthCare, .rehabilitation, .speedWatch,
    ]
}
