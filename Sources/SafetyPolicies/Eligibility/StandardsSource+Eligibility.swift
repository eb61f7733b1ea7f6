import PolicyEngine

extension StandardsSource {
    static let scSwales = Source(
        "sc-swales", title: "South Wales Police: am I eligible to be a special",
        address: """
            http://www.south-wales.police.uk/apply-for-a-job/special-constables/am-i-eligible-to-be-a-sp\
            ecial-constable/
            """, kind: "primary")
    static let scQ752 = Source(
        "sc-q752", title: "Ask the Police Q752 joining the Special Constabulary",
        address: "https://www.askthe.police.uk/Content/Q752.htm", kind: "primary")
    static let scWmp = Source(
        "sc-wmp", title: "West Midlands Police special constable eligibility (apply at 17)",
        address: "https://jobs.west-midlands.police.uk/am-i-eligible/", kind: "primary")
    static let scDc = Source(
        "sc-dc", title: "Devon and Cornwall Police special constable entry requirements",
        address: """
            https://www.devon-cornwall.police.uk/your-right-to-information/our-people/recruitment/specia\
            l-constables/entry-requirements/
            """, kind: "primary")
    static let scNpia = Source(
        "sc-npia", title: "NPIA Circular 01/2011 Special Constables: eligibility for recruitment (opening paragraphs)",
        address: """
            https://kipdf.com/national-policing-improvement-agency-circular_5aedae5c7f8b9abd908b4571.htm\
            l
            """, kind: "primary")
    static let scRestricted = Source(
        "sc-restricted", title: "PoliceSpecials restricted occupations list (from NPIA 01/2011)",
        address: "http://policespecials.com/restricted.html", kind: "secondary")
    static let scNotts = Source(
        "sc-notts", title: "Nottinghamshire Police: jobs that prevent applying (one force)",
        address: "https://www.nottinghamshire.police.uk/faqs/would-my-job-prevent-me-applying", kind: "primary")
    static let vetPsni = Source(
        "vet-psni", title: "PSNI FOI-2021-02334 quoting recruitment vetting renewal after ten years",
        address: "https://www.psni.police.uk/foi-disclosure-log/vetting-police-personnel", kind: "primary")
    static let vetApp = Source(
        "vet-app", title: "College of Policing Vetting APP and change log (Vetting Regulations 2025)",
        address: """
            https://production.copweb.aws.college.police.uk/app/professional-standards/vetting/changes
            """, kind: "primary")
    static let vetKent = Source(
        "vet-kent", title: "Kent Police NPPV procedure P04d (Oct 2023) (levels, not durations)",
        address: """
            https://www.kent.police.uk/foi-ai/kent-police/Policy/legal-and-psd/non-police-personnel-vett\
            ing-procedure-p04d/
            """, kind: "primary")
    static let scGlos = Source(
        "sc-glos", title: "Gloucestershire Constabulary special constables (16 hours a month)",
        address: "https://www.gloucestershire.police.uk/more-on-us/recruitment/special-constable/", kind: "primary")
}
