extension InitiativeRegister {
    /// What was said of reporting, anti-social behaviour and victims.
    static func reportingAndVictims() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "A12", "The firm, fair and friendly ethos",
                .principle, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 100")]),
            Initiative(
                id: "B10", "The key link to the Children's Trust",
                .link, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "1.2.4, lines 26–28")]),
            Initiative(
                id: "C13", "People who feel better able to cope after leaving the domestic violence advisory service",
                .statistic, of: ["Police and Crime Commissioner for Dyfed-Powys"],
                at: [Passage(.publicSafetyPublicTrust, "case study 5, line 52")],
                figures: [
                    Statistic(
                        75, .about, unit: "percent",
                        of:
                            "people who feel better able to cope with everyday life after leaving the service",
                        in: "not stated", area: "Dyfed-Powys",
                        from: Passage(.publicSafetyPublicTrust, "case study 5, line 52"),
                        status: .claimed)
                ]),
            Initiative(
                id: "C17", "Research into the perpetrators of child sexual exploitation and into what works",
                .evidence, of: ["Police and Crime Commissioner for Cleveland"],
                at: [Passage(.publicSafetyPublicTrust, "case study 3, line 26")]),
            Initiative(
                id: "C22", "Where to find the local court, to see justice in action",
                .campaign, of: ["Home Office"],
                at: [Passage(.protectingThePublic, "1.3, line 45")]),
            Initiative(
                id: "C23", "The forthcoming Victims Strategy of the commissioner",
                .strategy, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 19")]),
            Initiative(
                id: "C24",
                "Better support for victims through links between reduction partnerships and criminal justice boards",
                .link, of: ["Home Office"],
                at: [Passage(.cuttingCrime, "4g, line 26")]),
            Initiative(
                id: "C27", "That restorative justice can improve satisfaction and reduces reoffending",
                .evidence, of: ["Criminal Justice Alliance"],
                at: [
                    Passage(.publicSafetyPublicTrust, "line 32"),
                    Passage(.publicSafetyPublicTrust, "endnote 2, line 111"),
                ]),
        ]
    }
}
