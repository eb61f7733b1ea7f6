import PolicyEngine

extension StandardsSource {
    static let cpDurham = Source(
        "cp-durham", title: "Durham Constabulary: Checkpoint (contract and conditions)",
        address: "https://www.durham.police.uk/information-and-advice/pages/checkpoint.aspx", kind: "primary")
    static let cpCji = Source(
        "cp-cji", title: "Centre for Justice Innovation: Checkpoint",
        address: "https://justiceinnovation.org/project/checkpoint", kind: "secondary")
    static let seedCja = Source(
        "seed-cja", title: "CJA/CJI, Public Safety, Public Trust (2020) (project seed 003)", kind: "secondary")
    static let cpGoldstein = Source(
        "cp-goldstein", title: "Durham Goldstein Award application",
        address: """
            https://fdocuments.us/document/application-for-goldstein-award-checkpoint-checkpoint-deferre\
            d-prosecution-scheme.html
            """, kind: "primary")
    static let cpDurham2 = Source(
        "cp-durham2", title: "Durham Constabulary: Checkpoint (eligibility, later page)",
        address: "https://www.durham.police.uk/Information-and-advice/Pages/Checkpoint.aspx", kind: "primary")
    static let cpLords = Source(
        "cp-lords", title: "Lords Library LLN-2020-0064 Checkpoint and Turning Point",
        address: "https://lordslibrary.parliament.uk/research-briefings/lln-2020-0064/", kind: "primary")
    static let accCode = Source(
        "acc-code", title: "Code of Practice for Adult Conditional Cautions, Jan 2013 (opening only)",
        address: """
            https://fdocuments.in/document/code-of-practice-for-adult-conditional-cautions-code-of-pract\
            ice-for-adult-conditional.html
            """, kind: "primary")
    static let twoTier = Source(
        "two-tier", title: "Diversionary and Community Cautions draft code (updated 14 Aug 2023)",
        address: """
            https://www.gov.uk/government/consultations/diversionary-and-community-cautions-draft-code-o\
            f-practice/diversionary-and-community-cautions-draft-code-of-practice
            """, kind: "primary")
    static let cpsAcc = Source(
        "cps-acc", title: "CPS Conditional Cautioning: Adults, DPP Guidance (updated 8 Aug 2024) (opening only)",
        address: "https://www.cps.gov.uk/legal-guidance/conditional-cautioning-adults-dpp-guidance", kind: "primary")
    static let yc2013 = Source(
        "yc-2013", title: "Youth Cautions guidance effective 8 Apr 2013 (contents)",
        address: """
            https://studylib.net/doc/18212548/youth-cautions---guidance-for-police-and-youth-offending
            """, kind: "primary")
    static let yccSutton = Source(
        "ycc-sutton", title: "YJ Resource Hub: Sutton youth conditional caution panels",
        address: """
            https://yjresourcehub.uk/working-with-children/item/404-youth-conditional-caution-panels-sut\
            ton-youth-justice-service-2017.html
            """, kind: "secondary")
}
