extension InitiativeRegister {
    /// What was said of the workforce, of volunteers, of watches and of prevention.
    static func peopleAndWatches() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "G9", "The strength of the special constabulary over time",
                .statistic, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "5.11, line 51")],
                figures: [
                    Statistic(
                        67_000, .over, unit: "special constables",
                        of: "strength of the special constabulary, at its peak",
                        in: "1950s", from: Passage(.policingInThe21stCentury, "5.11, line 51"),
                        status: .claimed),
                    Statistic(
                        24_000, .about, unit: "special constables",
                        of: "strength of the special constabulary",
                        in: "1974", from: Passage(.policingInThe21stCentury, "5.11, line 51"),
                        status: .claimed),
                    Statistic(
                        11_000, .exact, unit: "special constables",
                        of: "strength of the special constabulary",
                        in: "2004", from: Passage(.policingInThe21stCentury, "5.11, line 51"),
                        status: .claimed),
                    Statistic(
                        15_000, .exact, unit: "special constables",
                        of: "strength of the special constabulary",
                        in: "2010", from: Passage(.policingInThe21stCentury, "5.11, line 51"),
                        status: .claimed),
                ]),
            Initiative(
                id: "G14", "Citizens who pass on safety tips",
                .campaign, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "5.10, line 47")]),
            Initiative(
                id: "G19", "Being called a traitor to the community, and more diverse forces as an answer",
                .voice, of: ["Police and Crime Commissioner for Bedfordshire", "Police and Crime Commissioners"],
                at: [Passage(.confidentCommunities, "line 45"), Passage(.publicSafetyPublicTrust, "line 104")]),
            Initiative(
                id: "G24", "The potential of police volunteers in the workforce, such as reservists",
                .method, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "5.12, line 53")]),
            Initiative(
                id: "G25", "Police strength and the change of the operational model",
                .reform, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "lines 25–29"), Passage(.confidentCommunities, "line 43")]),
            Initiative(
                id: "H10", "A decreased need for a police response where watches solve problems",
                .method, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 146")]),
            Initiative(
                id: "H12", "Alignment of watches with related schemes and organisations",
                .link, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 150")]),
            Initiative(
                id: "H15", "One communications plan of the criminal justice partners, with success stories",
                .campaign, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 103")]),
            Initiative(
                id: "H18", "Community tidy-ups",
                .programme, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 151")]),
            Initiative(
                id: "H19", "Op Vision",
                .programme, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 105"), Passage(.confidentCommunities, "line 151")]),
            Initiative(
                id: "H22", "THINK CRIME, an initiative for business",
                .campaign, of: ["Home Office"],
                at: [Passage(.cuttingCrime, "4d, line 23")]),
            Initiative(
                id: "H23", "A crime reduction support package against burglary and robbery",
                .programme, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "6.1.1, lines 147–148")],
                figures: [
                    Statistic(
                        35, .exact, unit: "partnerships",
                        of: "crime and disorder reduction partnerships that the package is to help",
                        in: "from the white paper on", from: Passage(.protectingThePublic, "6.1.1, line 147"),
                        status: .claimed)
                ]),
            Initiative(
                id: "H24", "Positive social norms in communities",
                .principle, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "5.7, line 41")]),
        ]
    }
}
