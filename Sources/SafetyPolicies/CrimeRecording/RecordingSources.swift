import PolicyEngine

/// The documents in which rules for recording were seen.
enum RecordingSources {
    static let hmicfrsNcrs = Source(
        "hmicfrs-ncrs",
        title: "HMICFRS glossary: National Crime Recording Standard",
        address: "https://hmicfrs.justiceinspectorates.gov.uk/glossary/national-crime-recording-standard/",
        kind: "primary")
    static let ncrsCdi2017 = Source(
        "ncrs-cdi-2017",
        title: "HMICFRS Leicestershire CDI recommendation 8040 (record within 24 h of receipt of report)",
        address: "https://www.justiceinspectorates.gov.uk/hmicfrs/?recommendation-theme=abe",
        kind: "primary")
    static let hmicfrsRecording = Source(
        "hmicfrs-recording",
        title: "HMICFRS: Crime recording process",
        address: "https://hmicfrs.justiceinspectorates.gov.uk/our-work/article/crime-recording-process/",
        kind: "primary")
    static let nsir2011 = Source(
        "nsir-2011",
        title: "Home Office, NSIR counting rules incl. NICL (effective 1 Apr 2011) (page seen; PDF body not)",
        address: """
            https://gov.uk/government/publications/the-national-standard-for-incident-recording-nsir-counting-rules
            """,
        kind: "primary")
    static let mpsAsbData = Source(
        "mps-asb-data",
        title: "London Datastore, MPS ASB dataset note with NSIR qualifiers",
        address: "https://data.london.gov.uk/dataset/mpsantisocialbehaviour",
        kind: "primary")
    static let psniAsb = Source(
        "psni-asb",
        title: "PSNI ASB statistics page (14 incident types 2006-2011)",
        address: """
            http://www.psni.police.uk/index/updates/updates_statistics/updates_antisocial_behaviour_statistics.htm
            """,
        kind: "primary")
    static let oocdEtl = Source(
        "oocd-etl",
        title: """
            Public GitHub project classifying Home Office outcome types from the open data user guide (file index id \
            59100869390) (full 0-22 list)
            """,
        kind: "secondary")
    static let outcomes2016 = Source(
        "outcomes-2016",
        title: "HOSB 06/16 Crime outcomes year ending March 2016",
        address: "https://pdffox.com/crime-outcomes-in-england-and-wales-year-ending-march-2016-pdf-free.html",
        kind: "primary")
    static let gwentFoi = Source(
        "gwent-foi",
        title: "Gwent Police FOI 202528532 using Home Office outcome groups",
        address: """
            https://www.gwent.police.uk/foi-ai/gwent-police/disclosure2/2025/202528532---crime-outcomes-april-2024-ma\
            rch-2025/
            """,
        kind: "primary")
    static let clevelandO21 = Source(
        "cleveland-o21",
        title: "Cleveland Police FOI 38-25, Outcome 21 briefing note",
        address: """
            https://www.cleveland.police.uk/foi-ai/cleveland-police/disclosure/2025/january/foi-3825-outcome-21/
            """,
        kind: "primary")
    static let knO22 = Source(
        "kn-o22",
        title: "Kingsley Napley 19 Nov 2020, Outcome 22 (in force 1 Apr 2019; Outcome 21 Jan 2016)",
        address: """
            https://www.kingsleynapley.co.uk/insights/blogs/criminal-law-blog/outcome-22-are-the-police-utilising-thi\
            s-important-diversionary-tool-or-leaving-it-on-the-shelf
            """,
        kind: "secondary")
}
