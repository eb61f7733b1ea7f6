import PolicyEngine

extension VictimsSources {
    /// Near-verbatim copies, paraphrases and informal texts by others.
    static let others: [Source] = [
        Source(
            "beds-r1",
            title: "Bedfordshire PCC series on the 2020 Code, Right 1",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-1
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r2",
            title: "Bedfordshire PCC series on the 2020 Code, Right 2",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r3",
            title: "Bedfordshire PCC series on the 2020 Code, Right 3",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-3-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r4",
            title: "Bedfordshire PCC series on the 2020 Code, Right 4",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-2
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r5",
            title: "Bedfordshire PCC series on the 2020 Code, Right 5",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-5-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r6",
            title: "Bedfordshire PCC series on the 2020 Code, Right 6",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-6-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r7",
            title: "Bedfordshire PCC series on the 2020 Code, Right 7",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-7-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r8",
            title: "Bedfordshire PCC series on the 2020 Code, Right 8",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-8-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r9",
            title: "Bedfordshire PCC series on the 2020 Code, Right 9",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-9-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "beds-r11",
            title: "Bedfordshire PCC series on the 2020 Code, Right 11",
            address: """
                https://www.bedfordshire.pcc.police.uk/the-code-of-practice-for-victims-victims-code-individual-rights-\
                information-right-11-of-12
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "notts-faq",
            title: "Nottinghamshire Police victim FAQs (2015-Code and 2020-Code versions)",
            address: "https://www.nottinghamshire.police.uk/faqs/victims",
            kind: "near_verbatim_third_party"),
        Source(
            "notts-charge",
            title: "Nottinghamshire Police FAQ: told if suspect charged, bailed or otherwise",
            address: """
                https://www.nottinghamshire.police.uk/faqs/will-i-be-told-if-suspect-has-been-charged-bailed-or-otherwi\
                se
                """,
            kind: "near_verbatim_third_party"),
        Source(
            "notts-enhanced",
            title: "Nottinghamshire Police FAQ: enhanced rights",
            address: "https://www.nottinghamshire.police.uk/faqs/what-are-enhanced-rights-and-how-do-i-receive-them",
            kind: "near_verbatim_third_party"),
        Source(
            "atp-q622",
            title: "Ask the Police Q622 (2015 Code)",
            address: "https://www.askthe.police.uk/content/Q622.htm",
            kind: "near_verbatim_third_party"),
        Source(
            "essex",
            title: "Essex Police: Victims' Code of Practice (2015 Code)",
            address: "https://essex.police.uk/advice/victims-of-crime/victims-code-of-practice/",
            kind: "paraphrase_third_party"),
        Source(
            "cumbria",
            title: "Cumbria Police: what to expect (2013 Code)",
            address: """
                https://www.cumbria.police.uk/Advice-Centre/Supporting-Victims-of-Crime/Code-of-Practice-for-Victims-of\
                -Crime.aspx
                """,
            kind: "paraphrase_third_party"),
        Source(
            "sussex",
            title: "Sussex Police / Ask the Police (2006 Code)",
            address: """
                https://www.sussex.police.uk/advice/ask-the-police/burglary/what-steps-do-the-police-have-to-take-with-\
                regard-to-victims-of-crime/
                """,
            kind: "paraphrase_third_party"),
        Source(
            "covrj",
            title: "Coventry restorative justice site quoting the 2015 Code Chapter 2 Section 7",
            address: "https://covrj.uk/victims-code/",
            kind: "near_verbatim_third_party"),
        Source(
            "docplayer-2015",
            title: "2015 Code, docplayer/vdocuments mirrors (opening only)",
            address: "https://docplayer.net/6828513-Code-of-practice-for-victims-of-crime.html",
            kind: "near_verbatim_third_party"),
        Source(
            "proboards-2006",
            title: "2006 Code reproduced on a forum (opening only)",
            address: "https://enddcfcorruption.proboards.com/thread/283/criminal-justice-system-code-practice",
            kind: "near_verbatim_third_party"),
        Source(
            "pacts",
            title: "PACTS: Revising the Victims' Code (2015 changes)",
            address: "https://www.pacts.org.uk/2015/08/revising-the-victims-code/",
            kind: "paraphrase_third_party"),
        Source(
            "partington",
            title: "M. Partington: new Code 2015, list of entitlements",
            address: "https://martinpartington.com/2015/12/01/1406/",
            kind: "paraphrase_third_party"),
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
            "counsel",
            title: "Counsel magazine articles on the 2013 Code",
            address: """
                https://www.counselmagazine.co.uk/articles/practitioners%E2%80%99-duties-under-new-victims%E2%80%99-cod\
                e
                """,
            kind: "paraphrase_third_party"),
        Source(
            "stonewall",
            title: "Stonewall Cymru: 2006 Code providers and key requirements",
            address: """
                http://www.stonewall.org.uk/cymru/english/at_home/hate_crime_and_safety/reporting_homophobic_hate_crime\
                /making_a_complaint/default.asp
                """,
            kind: "paraphrase_third_party"),
        Source(
            "yourrights",
            title: "Liberty, Your Rights: reporting a crime (2006 Code)",
            address: """
                http://www.yourrights.org.uk/yourrights/rights-of-victims-and-witnesses/your-rights-if-you-report-a-cri\
                me-to-the-police/index.html
                """,
            kind: "paraphrase_third_party"),
        Source(
            "bowstreet",
            title: "Police officer's blog, 31 March 2006: police duties under the 2006 Code",
            address: "http://bowstreetrunner.blogspot.com/2006/03/victims-code-of-practice-this-comes.html",
            kind: "informal_third_party"),
        Source(
            "brainscape",
            title: "Police-training flashcards on the 2015/2020 Codes",
            address: "https://brainscape.com/flashcards/victims-code-11660862/packs/20501876",
            kind: "informal_third_party"),
        Source(
            "nbcc-isb",
            title: "National Business Crime Centre: Impact Statement for Business",
            address: "https://nbcc.police.uk/business-support/reporting-a-crime/impact-statement-for-business",
            kind: "paraphrase_third_party"),
        Source(
            "notts-steps",
            title: "Nottinghamshire Police / Ask the Police FAQ: what steps must the police take (2006-Code wording)",
            address: """
                https://www.nottinghamshire.police.uk/faqs/what-steps-do-police-have-take-regard-victims-crime-during-i\
                nvestigation
                """,
            kind: "paraphrase_third_party"),
        Source(
            "humberside",
            title: "Humberside Police: Victims' Code (2006)",
            address: "https://www.humberside.police.uk/victims-code",
            kind: "paraphrase_third_party"),
        Source(
            "victim-support-2015",
            title: "Victim Support: the Victims' Code (2015 changes)",
            address: "https://www.victimsupport.org.uk/help-and-support/your-rights/victims-code",
            kind: "paraphrase_third_party"),
        Source(
            "lancs-rights",
            title: "Lancashire Victim Services / Nottinghamshire lists of 2013 entitlements",
            address: "https://lancashirevictimservices.org/victims/your-rights/",
            kind: "paraphrase_third_party"),
    ]
}
