import PolicyEngine

extension SpecialConstables {
    /// The documents in which requirements were seen.
    static let sources: [Source] = [
        Source(
            "sc-swales", title: "South Wales Police: am I eligible to be a special",
            address: """
                http://www.south-wales.police.uk/apply-for-a-job/special-constables/am-i-eligible-to-be-a-special-con\
                stable/
                """,
            kind: "primary"),
        Source(
            "sc-q752", title: "Ask the Police Q752 joining the Special Constabulary",
            address: "https://www.askthe.police.uk/Content/Q752.htm", kind: "primary"),
        Source(
            "sc-wmp", title: "West Midlands Police special constable eligibility (apply at 17)",
            address: "https://jobs.west-midlands.police.uk/am-i-eligible/", kind: "primary"),
        Source(
            "sc-dc", title: "Devon and Cornwall Police special constable entry requirements",
            address: """
                https://www.devon-cornwall.police.uk/your-right-to-information/our-people/recruitment/special-constab\
                les/entry-requirements/
                """,
            kind: "primary"),
        Source(
            "vet-psni", title: "PSNI FOI-2021-02334 quoting recruitment vetting renewal after ten years",
            address: "https://www.psni.police.uk/foi-disclosure-log/vetting-police-personnel", kind: "primary"),
        Source(
            "sc-npia",
            title: "NPIA Circular 01/2011 Special Constables: eligibility for recruitment (opening paragraphs)",
            address: """
                https://kipdf.com/national-policing-improvement-agency-circular_5aedae5c7f8b9abd908b4571.html
                """,
            kind: "primary"),
        Source(
            "sc-restricted", title: "PoliceSpecials restricted occupations list (from NPIA 01/2011)",
            address: "http://policespecials.com/restricted.html", kind: "secondary"),
        Source(
            "sc-notts", title: "Nottinghamshire Police: jobs that prevent applying (one force)",
            address: "https://www.nottinghamshire.police.uk/faqs/would-my-job-prevent-me-applying", kind: "primary"),
    ]
}
