import PolicyEngine

extension CaseReview {
    /// The documents in which the threshold was seen.
    static let sources: [Source] = [
        Source(
            "asbcpa-104",
            title: "ASB, Crime and Policing Act 2014 s.104 (point in time 15 Dec 2017; subsections (1)-(5) seen)",
            address: "https://legislation.gov.uk/ukpga/2014/12/section/104/2017-12-15/data.htm", kind: "primary"),
        Source(
            "asbcpa-104-en", title: "Explanatory Notes to s.104",
            address: "https://legislation.gov.uk/ukpga/2014/12/section/104/notes/data.htm", kind: "primary"),
        Source(
            "wf-casereview", title: "Waltham Forest / Wandsworth ASB case review pages restating s.104(11)",
            address: """
                https://wbclive1.azurewebsites.net/community-safety/antisocial-behaviour/community-trigger/about-comm\
                unity-trigger
                """,
            kind: "secondary"),
        Source(
            "lords-2026-02-25",
            title: "Lords debate 25 Feb 2026, Crime and Policing Bill amendments 8-10 on ASB case reviews",
            address: """
                https://www.parallelparliament.co.uk/mp/baroness-brinton/debate/Lords/2026-02-25/debates/85F7CFB8-D92\
                0-4376-A061-A9D58181F2AA/CrimeAndPolicingBill
                """,
            kind: "primary"),
    ]
}
