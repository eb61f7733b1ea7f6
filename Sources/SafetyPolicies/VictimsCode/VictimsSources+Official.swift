import PolicyEngine

extension VictimsSources {
    /// Documents of official bodies.
    static let official: [Source] = [
        Source(
            "govuk-code",
            title: """
                Victims' Code HTML page, GOV.UK (stored copies stamped "Updated 29 February 2024" and "Updated 10 June \
                2024")
                """,
            address: """
                https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime/code-of-practice-f\
                or-victims-of-crime-in-england-and-wales-victims-code
                """,
            kind: "official"),
        Source(
            "commons-library-phso",
            title: "Commons Library: removal of the MP filter for victims' PHSO complaints",
            address: "https://commonslibrary.parliament.uk/removal-of-the-mp-filter-for-victims-phso-complaints/",
            kind: "official"),
        Source(
            "hansard-uls-2024",
            title: "House of Lords, 30 April 2024, Minister on the unduly lenient sentence scheme and the Code",
            address: "https://hansard.parliament.uk/lords/2024-04-30",
            kind: "official"),
        Source(
            "hansard-2006",
            title: "Commons written answer, 19 October 2006 (what each agency does under the Code)",
            address: """
                https://hansard.parliament.uk/Commons/2006-10-19/debates/06101950000044/VictimsOfCrime(CodeOfPractice)
                """,
            kind: "official"),
        Source(
            "wpq-2013",
            title: "Written answer, Ministry of Justice, 2013 (three new complaint duties in the 2013 Code)",
            address: "https://api.parliament.uk/query/resource?uri=https%3A%2F%2Fid.parliament.uk%2FzzcZX0Jk",
            kind: "official"),
        Source(
            "wpq-2013-vcs",
            title: "Written answer, Ministry of Justice, 2013 (Victim Contact Scheme guidance, Parole Board)",
            address: "https://api.parliament.uk/query/resource?uri=https%3A%2F%2Fid.parliament.uk%2FuHw0Qyfn",
            kind: "official"),
        Source(
            "hl-redbook",
            title: "House of Lords practice directions, direction 41 (Victims' Code, 2006)",
            address: "https://publications.parliament.uk/pa/ld199697/ldinfo/ld08judg/redbook/redbk43.htm",
            kind: "official"),
        Source(
            "cps-op-2006",
            title: "CPS operational guidance on the 2006 Code",
            address: "http://cps.gov.uk/legal/v_to_z/victims_code_operational_guidance/",
            kind: "official"),
        Source(
            "cps-thames-2006",
            title: "CPS Thames and Chiltern: Code of Practice for Victims of Crime (2006)",
            address: """
                http://www.cps.gov.uk/thames_chiltern/victim_and_witness_care/the_code_of_practice_for_victims_of_crime\
                /
                """,
            kind: "official"),
        Source(
            "cps-dcv",
            title: "CPS/ACPO framework, Direct Communication with Victims (2006 Code)",
            address: """
                https://www.cps.gov.uk/publication/cps-direct-communication-victims-cpsacpo-national-framework-local-pr\
                otocols
                """,
            kind: "official"),
        Source(
            "cps-wcu",
            title: "CPS page on Witness Care Units' statutory obligations (2006 Code)",
            address: "https://cps.gov.uk/node/6960",
            kind: "official"),
        Source(
            "cps-vcl-2020",
            title: "CPS legal guidance: VCL scheme, updated 30 January 2020 and 15 October 2024",
            address: "https://www.cps.gov.uk/legal-guidance/victim-communication-and-liaison-vcl-scheme",
            kind: "official"),
        Source(
            "cps-bereaved",
            title: "CPS legal guidance: service to bereaved families in homicide cases",
            address: "https://www.cps.gov.uk/node/5601",
            kind: "official"),
        Source(
            "cps-vrr",
            title: "CPS Victims' Right to Review pages (2014, 2016, 2021)",
            address: "https://www.cps.gov.uk/legal-guidance/victims-right-review-scheme",
            kind: "official"),
        Source(
            "govuk-yot",
            title: "GOV.UK: work with victims and restorative justice, youth offending teams",
            address: "https://www.gov.uk/guidance/work-with-victims-and-restorative-justice-youth-offending-teams",
            kind: "official"),
        Source(
            "govuk-rights",
            title: "GOV.UK: After a crime: your rights (both pages; first page read through mirrors)",
            address: "https://www.gov.uk/your-rights-after-crime",
            kind: "official"),
        Source(
            "govuk-isb",
            title: "GOV.UK: Impact Statements for Business guidance, 4 April 2019",
            address: """
                https://www.gov.uk/government/publications/impact-statements-for-business/impact-statements-for-busines\
                s-guidance
                """,
            kind: "official"),
        Source(
            "vwi",
            title: "Victim and Witness Information site (MoJ): make a complaint; after the trial",
            address: "https://victimandwitnessinformation.org.uk/make-a-complaint",
            kind: "official"),
        Source(
            "vis-prototype",
            title: "MoJ Victims' Information Service prototype, GitHub ministryofjustice/vis-prototype (February 2015)",
            address: "https://github.com/ministryofjustice/vis-prototype",
            kind: "official"),
        Source(
            "hfv",
            title: "Help for Victims (MoJ-era Q&A site on the 2013 Code): Q141, Q191, Q194",
            address: "https://www.helpforvictims.co.uk/content/Q141.htm",
            kind: "official"),
        Source(
            "dvcva-s35",
            title: "DVCVA 2004 ss.35-37",
            address: "https://www.legislation.gov.uk/ukpga/2004/28/section/35",
            kind: "official"),
        Source(
            "cics-2012",
            title: "Criminal Injuries Compensation Scheme 2012 paras 87 and 89 as quoted in [2025] UKUT 306 (AAC)",
            address: """
                https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/9/2025-ukut-306-\
                aac/legal-framework
                """,
            kind: "official"),
        Source(
            "vc-complain",
            title: "Victims' Commissioner: how to complain (2013 Code)",
            address: "https://victimscommissioner.org.uk/advice/how-to-complain/",
            kind: "official"),
        Source(
            "phso-2015",
            title: "PHSO FOI note on the Code (2015)",
            address: """
                https://ombudsman.org.uk/about-us/corporate-information/freedom-information-disclosure-log/victims-code\
                -complaints
                """,
            kind: "official"),
        Source(
            "govuk-2012",
            title: "GOV.UK \"your rights after crime\" content about 2012, GitHub craigw/govuk-data (2006 Code period)",
            address: "https://github.com/craigw/govuk-data",
            kind: "official"),
        Source(
            "cps-expenses",
            title: "CPS: witness expenses and allowances (older and 2024 versions)",
            address: "https://www.cps.gov.uk/publication/witness-expenses-and-allowances",
            kind: "official"),
    ]
}
