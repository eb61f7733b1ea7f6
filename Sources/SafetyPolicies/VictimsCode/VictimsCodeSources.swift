import PolicyEngine

extension VictimsCode2020 {
    /// The documents in which the rows of the edition were seen; the Code itself could be read in its opening only.
    static let sources: [Source] = [
        Source(
            "govuk-code",
            title: """
                Victims' Code HTML page, GOV.UK (stored copies stamped "Updated 29 February 2024" and "Updated 10 \
                June 2024")
                """,
            address: """
                https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime/code-of-practice\
                -for-victims-of-crime-in-england-and-wales-victims-code
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
            "cps-vcl-2020",
            title: "CPS legal guidance: VCL scheme, updated 30 January 2020 and 15 October 2024",
            address: "https://www.cps.gov.uk/legal-guidance/victim-communication-and-liaison-vcl-scheme",
            kind: "official"),
        Source(
            "cps-vrr",
            title: "CPS Victims' Right to Review pages (2014, 2016, 2021)",
            address: "https://www.cps.gov.uk/legal-guidance/victims-right-review-scheme",
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
                https://www.gov.uk/government/publications/impact-statements-for-business/impact-statements-for-busin\
                ess-guidance
                """,
            kind: "official"),
        Source(
            "vwi",
            title: "Victim and Witness Information site (MoJ): make a complaint; after the trial",
            address: "https://victimandwitnessinformation.org.uk/make-a-complaint",
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
                https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/9/2025-ukut-30\
                6-aac/legal-framework
                """,
            kind: "official"),
        Source(
            "beds-r1",
            title: "Bedfordshire PCC series on the 2020 Code, Right 1",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-1
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r2",
            title: "Bedfordshire PCC series on the 2020 Code, Right 2",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r3",
            title: "Bedfordshire PCC series on the 2020 Code, Right 3",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-3-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r4",
            title: "Bedfordshire PCC series on the 2020 Code, Right 4",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-2
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r5",
            title: "Bedfordshire PCC series on the 2020 Code, Right 5",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-5-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r6",
            title: "Bedfordshire PCC series on the 2020 Code, Right 6",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-6-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r7",
            title: "Bedfordshire PCC series on the 2020 Code, Right 7",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-7-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r8",
            title: "Bedfordshire PCC series on the 2020 Code, Right 8",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-8-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r9",
            title: "Bedfordshire PCC series on the 2020 Code, Right 9",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-9-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r11",
            title: "Bedfordshire PCC series on the 2020 Code, Right 11",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-right\
                s-information-right-11-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "notts-faq",
            title: "Nottinghamshire Police victim FAQs (2015-Code and 2020-Code versions)",
            address: "https://www.nottinghamshire.police.uk/faqs/victims",
            kind: "near_verbatim_third_party"),
        Source(
            "stalwart",
            title: "Stalwart Solicitors / Family Law Week: key changes of the 2020 Order",
            address: "https://stalwartsolicitors.com/victims-code-of-practice-order-2020/",
            kind: "paraphrase_third_party"),
        Source(
            "mumsnet",
            title: "MoJ notice on the March 2020 draft Code",
            address: "https://www.mumsnet.com/talk/legal_matters/3862971",
            kind: "paraphrase_third_party"),
        Source(
            "nbcc-isb",
            title: "National Business Crime Centre: Impact Statement for Business",
            address: "https://nbcc.police.uk/business-support/reporting-a-crime/impact-statement-for-business",
            kind: "paraphrase_third_party"),
        Source(
            "cps-expenses",
            title: "CPS: witness expenses and allowances (older and 2024 versions)",
            address: "https://www.cps.gov.uk/publication/witness-expenses-and-allowances",
            kind: "official"),
    ]
}
