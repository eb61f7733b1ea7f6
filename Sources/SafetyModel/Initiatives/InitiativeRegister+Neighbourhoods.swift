extension InitiativeRegister {
    /// What was said of neighbourhoods, priorities and the voice of the public.
    static func neighbourhoods() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "F8", "The link between neighbourhood policing and neighbourhood management",
                .link, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "6.3.1, lines 162–163")]),
            Initiative(
                id: "F12", "Five questions to the public on tackling crime together",
                .consultation, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "lines 86–96")]),
            Initiative(
                id: "F16", "A review of the statutory guidance to crime and disorder scrutiny committees",
                .strategy, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "2.2.1, lines 76–78")]),
            Initiative(
                id: "F18", "A strategy for safe and confident neighbourhoods",
                .strategy, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "1.2.5, lines 29–33")]),
            Initiative(
                id: "F19", "Money for neighbourhood partnership where public confidence is low",
                .fund, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "1.2.6, lines 34–36")],
                figures: [
                    Statistic(
                        Figure(units: 25, places: 1), .exact, unit: "million pounds",
                        of: "money for neighbourhood partnership approaches in areas where public confidence is low",
                        in: "the six months after the white paper",
                        from: Passage(.protectingThePublic, "1.2.6, line 34"),
                        status: .claimed)
                ]),
            Initiative(
                id: "F21", "The Big Society: more power and an active role for communities, and published data",
                .reform, of: ["Home Office"],
                at: [Passage(.policingInThe21stCentury, "5.3–5.6, lines 19–39")]),
            Initiative(
                id: "F22", "Inform, engage, empower",
                .principle, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 135")]),
            Initiative(
                id: "F23",
                "The police are the public and the public are the police: policing by consent and public approval",
                .principle,
                at: [
                    Passage(.policingInThe21stCentury, "5.1, line 15"), Passage(.confidentCommunities, "line 27"),
                    Passage(.confidentCommunities, "line 88"), Passage(.confidentCommunities, "line 137"),
                    Passage(.publicSafetyPublicTrust, "line 92"),
                ]),
            Initiative(
                id: "F24", "Six statements of what the public commonly holds",
                .voice, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "lines 37–47")]),
        ]
    }
}
