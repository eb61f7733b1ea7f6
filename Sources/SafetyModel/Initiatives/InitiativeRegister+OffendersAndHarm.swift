extension InitiativeRegister {
    /// What was said of offenders, of violence and of the harm that drugs do.
    static func offendersAndHarm() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "J14", "The rehabilitation of offenders, with incentives for agencies",
                .reform, of: ["Government"],
                at: [Passage(.policingInThe21stCentury, "5.15, line 67")]),
            Initiative(
                id: "J15", "Sentences that involve education, hard work and change",
                .principle, of: ["Government"],
                at: [Passage(.policingInThe21stCentury, "5.15, line 67")]),
            Initiative(
                id: "J16", "The reform of sentencing, and the review of the prison estate",
                .reform, of: ["Government"],
                at: [
                    Passage(.policingInThe21stCentury, "5.15, line 66"),
                    Passage(.policingInThe21stCentury, "5.15, line 68"),
                ]),
            Initiative(
                id: "J19", "To punish, to deter and to rehabilitate, so as to raise confidence",
                .principle, of: ["Home Office"],
                at: [Passage(.cuttingCrime, "4e, line 24")]),
            Initiative(
                id: "J21", "Support for offenders through social enterprises and mentors",
                .programme, of: ["Scottish Violence Reduction Unit", "St Giles Trust"],
                at: [
                    Passage(.publicSafetyPublicTrust, "case study 1, lines 19–21"),
                    Passage(.publicSafetyPublicTrust, "case study 2, lines 23–24"),
                ]),
            Initiative(
                id: "J23", "The management of offenders kept in focus beside the support of victims",
                .principle, of: ["Home Office"],
                at: [Passage(.cuttingCrime, "4g, line 26")]),
            Initiative(
                id: "K2", "The Scottish Violence Reduction Unit, and the fall of homicides",
                .statistic, of: ["Strathclyde Police"],
                at: [Passage(.publicSafetyPublicTrust, "case study 1, lines 19–21")],
                figures: [
                    Statistic(
                        39, .exact, unit: "percent",
                        of: "fall of homicides in Scotland",
                        in: "the last decade, as told in 2020", area: "Scotland",
                        from: Passage(.publicSafetyPublicTrust, "case study 1, line 21"),
                        status: .claimed)
                ]),
            Initiative(
                id: "K4", "A public health approach to violence, designed with people of lived experience",
                .method, of: ["Scottish Violence Reduction Unit", "Police and Crime Commissioners"],
                at: [
                    Passage(.publicSafetyPublicTrust, "line 17"),
                    Passage(.publicSafetyPublicTrust, "case study 1, line 19"),
                    Passage(.publicSafetyPublicTrust, "line 84"),
                ]),
            Initiative(
                id: "K5", "The Violent Crime Strategy, and a stronger focus on serious violent crime",
                .strategy, of: ["Home Office"],
                at: [Passage(.cuttingCrime, "4a, line 13")]),
            Initiative(
                id: "K8", "Deaths related to drug poisoning",
                .statistic,
                at: [
                    Passage(.publicSafetyPublicTrust, "line 62"),
                    Passage(.publicSafetyPublicTrust, "endnote 6, line 115"),
                ],
                figures: [
                    Statistic(
                        4_359, .exact, unit: "deaths",
                        of: "deaths related to drug poisoning",
                        in: "2018", area: "England and Wales", from: Passage(.publicSafetyPublicTrust, "line 62"),
                        status: .claimed),
                    Statistic(
                        50, .over, unit: "percent",
                        of: "deaths related to drug poisoning that involved an opiate",
                        in: "2018", area: "England and Wales", from: Passage(.publicSafetyPublicTrust, "line 62"),
                        status: .claimed),
                ]),
            Initiative(
                id: "K10", "Drug safety testing at festivals, and a licensed pilot in Weston-super-Mare",
                .programme, of: ["Home Office"],
                at: [Passage(.publicSafetyPublicTrust, "case study 8, line 68")]),
            Initiative(
                id: "K11", "Partners in treatment and harm reduction",
                .organisation,
                at: [
                    Passage(.publicSafetyPublicTrust, "line 62"),
                    Passage(.publicSafetyPublicTrust, "case study 8, line 68"),
                ]),
        ]
    }
}
