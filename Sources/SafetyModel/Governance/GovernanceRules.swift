extension RecordRule {
    /// The commissioner holds to account, the chief constable directs.
    public static let decisionIsInRemit = RecordRule(
        "decision-is-in-remit",
        "a decision is assigned to an office whose remit it is: an operational one to the chief constable, never to a "
            + "police and crime commissioner",
        from: Passage(.confidentCommunities, "lines 33, 94"))
    /// A plan is for some days, and its objectives lie in them.
    public static let planIsForItsTerm = RecordRule(
        "plan-is-for-its-term",
        "a police and crime plan has objectives, each once, whose measures are due in its term; no other plan of the "
            + "area is in force on its days",
        from: Passage(.confidentCommunities, "line 55"))
    /// Progress goes from somewhere to somewhere.
    public static let planMeasureHasItsWay = RecordRule(
        "plan-measure-has-its-way",
        "a measure of a plan has a baseline, another target and readings, all to the same decimal place, one for a day",
        from: Passage(.confidentCommunities, "line 55"))
    /// A commissioner makes the plan, so there is one.
    public static let planHasACommissioner = RecordRule(
        "plan-has-a-commissioner", "a police and crime commissioner is in office in the area when its plan begins",
        from: Passage(.confidentCommunities, "line 55"))
    /// A promise to the voters is kept by an objective of the plan.
    public static let promiseIsMetByAnObjective = RecordRule(
        "promise-is-met-by-an-objective", "a manifesto commitment names only objectives that the plan has",
        from: Passage(.publicSafetyPublicTrust, "line 11"))
    /// A strategy is somebody's.
    public static let strategyHasLivingOwners = RecordRule(
        "strategy-has-living-owners",
        "a strategy has owners, each once, which are there on the day for which it is asked",
        from: Passage(.cuttingCrime, "4b, line 18"))
}
