extension InitiativeRegister {
    /// What was said of partnerships, money and national strategies.
    static func partnerships() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "I14", "The opening of the market for rehabilitation to the private and not-for-profit sectors",
                .reform, of: ["Government"],
                at: [Passage(.policingInThe21stCentury, "5.15, line 67")]),
            Initiative(
                id: "I16", "A National Crime Reduction Board",
                .organisation, of: ["Government", "third sector"],
                at: [Passage(.cuttingCrime, "4f, line 25")]),
            Initiative(
                id: "I18", "National and regional approaches to police procurement",
                .strategy, of: ["Home Office"],
                at: [
                    Passage(.protectingThePublic, "introduction, line 8"),
                    Passage(.protectingThePublic, "5.1.3, line 140"),
                ]),
            Initiative(
                id: "I19", "Savings of the police service",
                .target, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "5.1.4, line 141")],
                figures: [
                    Statistic(
                        545, .exact, unit: "million pounds",
                        of: "savings of the police service that are to be delivered",
                        in: "by 2014", from: Passage(.protectingThePublic, "5.1.4, line 141"),
                        status: .claimed)
                ]),
            Initiative(
                id: "I24", "The Community Safety Manager of a local authority",
                .post,
                at: [Passage(.cuttingCrime, "line 29")]),
            Initiative(
                id: "I28", "Street & Arrow, a social enterprise that employs people with convictions",
                .organisation, of: ["Scottish Violence Reduction Unit"],
                at: [Passage(.publicSafetyPublicTrust, "case study 1, line 21")]),
            Initiative(
                id: "I31", "The ten-year Youth Strategy and the Youth Crime Strategy",
                .strategy,
                of: [
                    "Department for Children Schools and Families", "Home Office",
                    "Association of Chief Police Officers", "Youth Justice Board", "Ministry of Justice",
                ],
                at: [Passage(.cuttingCrime, "4b, line 18")]),
        ]
    }
}
