extension InitiativeRegister {
    /// What was said of accountability, of figures and of those who wrote.
    static func accountability() throws(Rejection) -> [Initiative] {
        try [
            Initiative(
                id: "N7", "What the public believes of crime, and what the survey found",
                .statistic, of: ["Ipsos MORI", "Royal Statistical Society", "King's College London"],
                at: [Passage(.confidentCommunities, "line 51"), Passage(.confidentCommunities, "footnote 1, line 63")],
                figures: [
                    Statistic(
                        58, .exact, unit: "percent",
                        of: "people who do not believe that crime is falling",
                        in: "as told in July 2013", from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                    Statistic(
                        19, .exact, unit: "percent",
                        of: "fall of crime by the Crime Survey for England and Wales",
                        in: "2012, against 2006", area: "England and Wales",
                        from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                    Statistic(
                        53, .exact, unit: "percent",
                        of: "fall of crime by the Crime Survey for England and Wales",
                        in: "2012, against 1995", area: "England and Wales",
                        from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                    Statistic(
                        51, .exact, unit: "percent",
                        of: "people who think that violent crime is rising",
                        in: "as told in July 2013", from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                    Statistic(
                        Figure(units: 25, places: 1), .about, unit: "million crimes",
                        of: "violent crime",
                        in: "2006", from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                    Statistic(
                        2, .under, unit: "million crimes",
                        of: "violent crime",
                        in: "2012", from: Passage(.confidentCommunities, "line 51"),
                        status: .claimed),
                ]),
            Initiative(
                id: "N13", "The comprehensive area assessment",
                .evidence,
                at: [Passage(.protectingThePublic, "6.4.1, lines 165–167")]),
            Initiative(
                id: "N27", "Police who say that they would speak critically of the criminal justice system",
                .statistic,
                at: [Passage(.policingInThe21stCentury, "5.17, line 72")],
                figures: [
                    Statistic(
                        50, .exact, unit: "percent",
                        of: "police who say that they would speak critically of the criminal justice system",
                        in: "not stated", from: Passage(.policingInThe21stCentury, "5.17, line 72"),
                        status: .claimed)
                ]),
            Initiative(
                id: "N29", "Democratic accountability: to hold agencies to account, and transparency",
                .principle, of: ["Home Office"],
                at: [
                    Passage(.policingInThe21stCentury, "5.1, line 15"),
                    Passage(.policingInThe21stCentury, "5.6, line 33"), Passage(.confidentCommunities, "line 53"),
                ]),
            Initiative(
                id: "N32", "Evidence-based and needs-led solutions",
                .method, of: ["Police and Crime Commissioner for Bedfordshire"],
                at: [Passage(.confidentCommunities, "line 115")]),
            Initiative(
                id: "N33", "The endnotes and sources of the documents",
                .evidence,
                of: [
                    "Criminal Justice Alliance", "Centre for Justice Innovation",
                    "Police and Crime Commissioner for Bedfordshire",
                ],
                at: [
                    Passage(.publicSafetyPublicTrust, "endnotes, lines 108–130"),
                    Passage(.confidentCommunities, "footnote 1, line 63"),
                ]),
            Initiative(
                id: "N34", "The Criminal Justice Alliance, the Centre for Justice Innovation and their expert group",
                .organisation, of: ["Criminal Justice Alliance", "Centre for Justice Innovation"],
                at: [Passage(.publicSafetyPublicTrust, "lines 132–144")],
                figures: [
                    Statistic(
                        150, .over, unit: "organisations",
                        of: "members of the Criminal Justice Alliance",
                        in: "as told in 2020", from: Passage(.publicSafetyPublicTrust, "line 142"),
                        status: .claimed)
                ]),
            Initiative(
                id: "N35", "The cut of red tape in line with the report by Sir Ronnie Flanagan",
                .reform, of: ["Government"],
                at: [Passage(.cuttingCrime, "4g, line 26")]),
        ]
    }
}
