import CivilTime
public import PolicyEngine

/// What the police of England and Wales promised the public from 2008 to 2010.
public enum PolicingPledge {
    /// The national Pledge, from 31 December 2008 to 29 June 2010.
    ///
    /// Each force published a version of its own, and reworded it; only the national one stands here.
    public static func edition2008() throws(PolicyError) -> Policy {
        try Policy.policingPledge2008.get()
    }
}

extension PolicyID {
    /// The national Policing Pledge.
    public static let policingPledge2008: PolicyID = "policing-pledge/2008"
}

extension Policy {
    /// The national Policing Pledge, or the fault in its rules; built once.
    public static let policingPledge2008: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policingPledge2008,
            title: "The Policing Pledge",
            instrument: "Policing Pledge, national text of December 2008",
            bindingForce: .commitment,
            inForce: InForce(
                from: CivilDate(dayNumber: 14_244),  // 31 December 2008
                until: CivilDate(dayNumber: 14_790)),  // 29 June 2010 was its last day
            status: .withdrawn,
            jurisdiction: "England and Wales",
            facts: PolicingPledge.facts,
            duties: PolicingPledge.neighbourhood + PolicingPledge.calls + PolicingPledge.people,
            measures: [PolicingPledge.visibility],
            definitions: PolicingPledge.definitions,
            sources: [
                PledgeSources.wikiPledge, PledgeSources.mercuryPledge, PledgeSources.mail2008,
                PledgeSources.sgtBlog2009, PledgeSources.oldham2009, PledgeSources.protectingThePublic,
                PledgeSources.hmic2009, PledgeSources.metLeaflet, CallSources.hansard20100223,
                CallSources.hantsPa2009,
            ])
    }
}

extension PolicingPledge {
    static let facts: [Fact] = [
        .incidentUrban,
        Fact("incident.attendance_agreed", "Was it agreed that an officer would come?"),
        Fact("caller.vulnerable_or_upset", "Was the caller vulnerable or upset?"),
        Fact("caller.prefers_appointment", "Did an appointment suit the caller better than a visit at once?"),
        Fact(
            "work.visible_on_local_priorities",
            "Was the stretch of work spent visibly in the neighbourhood, on its priorities?"),
        Fact("victim.other_frequency_chosen", "Did the victim choose another frequency of updates than monthly?"),
    ]

    /// A citation of one of the ten promises.
    static func promise(_ number: Int, located: Verification, seenIn sources: [SourceID]) -> Citation {
        Citation(
            instrument: "Policing Pledge", edition: "December 2008, national text", locator: "Promise \(number)",
            locatorVerification: located, sources: sources)
    }
}

extension String {
    static let pledgeEnds = """
        The Pledge was withdrawn on 29 June 2010, which is read as its last day. Forces published versions of their own.
        """
    static let pledgeAim = """
        An aim without a percentage: nothing says how many may miss it, so there is no share to measure. The time of \
        each single one is held against it. Late says that this one missed the aim, which is no breach of law.
        """
}
