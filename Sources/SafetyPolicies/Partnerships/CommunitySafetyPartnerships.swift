import CivilTime
public import PolicyEngine

/// Who must work together against crime and disorder in a local area of England and Wales, by date.
///
/// Section 5 of the Crime and Disorder Act 1998 was seen as it stood on five days. Between two of them that agree, a
/// body's place is taken as certain; between two that differ it changed on a day that was not seen.
public enum CommunitySafetyPartnerships {
    /// The responsible authorities under the Act, in force from 31 July 1998.
    public static func responsibleAuthorities() throws(PolicyError) -> Policy {
        try Policy.responsibleAuthorities.get()
    }

    /// The strategy and the general duty of the Crime and Disorder Act 1998.
    public static func crimeAndDisorderAct1998() throws(PolicyError) -> Policy {
        try Policy.crimeAndDisorderAct1998.get()
    }

    /// The Home Office hallmarks of effective partnerships.
    public static func hallmarks2007() throws(PolicyError) -> Policy {
        try Policy.partnershipHallmarks2007.get()
    }

    /// The strategy regulations of 2007 for England.
    public static func strategyRegulations2007() throws(PolicyError) -> Policy {
        try Policy.partnershipStrategyRegulations2007.get()
    }

    /// The strategy regulations for Wales.
    public static func strategyRegulationsWales2007() throws(PolicyError) -> Policy {
        try Policy.partnershipStrategyWales2007.get()
    }

    /// The copies that the elected local policing body gets.
    public static func plansToPolicingBody2012() throws(PolicyError) -> Policy {
        try Policy.partnershipPlansToPolicingBody2012.get()
    }

    /// The regulations of 2007 on prescribed information.
    public static func prescribedInformation2007() throws(PolicyError) -> Policy {
        try Policy.prescribedInformation2007.get()
    }
}

extension PolicyID {
    /// The responsible authorities under the Crime and Disorder Act 1998, section 5.
    public static let responsibleAuthorities: PolicyID = "csp-responsible-authorities/1998"
}

extension Policy {
    /// The responsible authorities of a community safety partnership, or the fault in its rules; built once.
    public static let responsibleAuthorities: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .responsibleAuthorities,
            title: "Responsible authorities of a community safety partnership",
            instrument: "Crime and Disorder Act 1998, s. 5",
            bindingForce: .statute,
            inForce: InForce(from: CommunitySafetyPartnerships.Sighting.enacted.day),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: CommunitySafetyPartnerships.facts,
            criteria: CommunitySafetyPartnerships.AuthorityKind.allCases.map(CommunitySafetyPartnerships.criterion),
            sources: CommunitySafetyPartnerships.Sighting.allCases.map(\.source))
    }
}
