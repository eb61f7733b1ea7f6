import PolicyEngine

/// The documents in which standards for calls and attendance were seen.
enum CallSources {
    static let hantsPa2009 = Source(
        "hants-pa-2009",
        title: "Hampshire Police Authority, Call Handling Performance, 26 Jan 2009 (states NCHS 999 target)",
        address: "https://docsbay.net/contact-supt-julie-earle-head-of-call-management",
        kind: "primary")
    static let hansard20070611 = Source(
        "hansard-2007-06-11",
        title: "Hansard 11 June 2007, Police: Telephone Services (NCHS agreed by ACPO Nov 2006)",
        address: "https://hansard.parliament.uk/Commons/2007-06-11/debates/07061215000032/PoliceTelephoneServices",
        kind: "primary")
    static let pp2005 = Source(
        "pp-2005",
        title: "Police Professional, First contact, 6 May 2005 (NCHS published the month before)",
        address: "https://policeprofessional.com/news/first-contact",
        kind: "secondary")
    static let pa9992022 = Source(
        "pa-999-2022",
        title: "PA report May 2022: 90% in 10 s; Police Scotland mean",
        address: """
            https://www.shropshirestar.com/news/uk-news/2022/05/31/only-one-police-force-in-the-uk-is-meeting-999-ans\
            wer-targets-data-shows/
            """,
        kind: "secondary")
    static let ho9992022 = Source(
        "ho-999-2022",
        title: "Home Office release on first 999 league tables (May 2022), republished",
        address: "http://government-world.com/uk/politics-2/hm-government/page/622/",
        kind: "primary")
    static let gazette2022 = Source(
        "gazette-2022",
        title: "Colchester Gazette May 2022, how 999 answer time is measured",
        address: "https://gazette-news.co.uk/news/20178214.essex-police-one-43-forces-fail-meet-999-call-target",
        kind: "secondary")
    static let pqHl1958 = Source(
        "pq-hl1958",
        title: "Lords written answer HL1958, 6 Nov 2024, 999 and 101 data",
        address: "https://questions-statements.parliament.uk/written-questions/detail/2024-10-23/HL1958/",
        kind: "primary")
    static let wmp2013 = Source(
        "wmp-2013",
        title: "West Midlands Police non-emergency figures, 11 Mar 2013 (calls 90% in 30 s the national target)",
        address: """
            https://crimeandjustice.uknewsmedia.com/2013/03/police-non-emergency-calls-answered-within-10-seconds/
            """,
        kind: "secondary")
    static let mqt2014 = Source(
        "mqt-2014",
        title: "Mayor of London answer 2014/0135 on 101 waits (Met target 30 s)",
        address: "https://www.london.gov.uk/questions/2014/0135",
        kind: "primary")
    static let essexEpa2010 = Source(
        "essex-epa-2010",
        title: """
            Essex Police Authority EPA/05/10, Adoption of National Call Handling Standard, 18 Jan 2010 (states NCHS \
            attendance alignment: 15 min urban, 90%)
            """,
        address: "https://www.yumpu.com/en/document/view/19519421/epa-05-10-essex-police",
        kind: "primary")
    static let hansard20100223 = Source(
        "hansard-2010-02-23",
        title: "Hansard, Commons written answers 23 Feb 2010, Police: Emergency Calls (317826)",
        address: "https://hansard.parliament.uk/Commons/2010-02-23/debates/100223106000089/PoliceEmergencyCalls",
        kind: "primary")
    static let nchsStudent = Source(
        "nchs-student",
        title: "Student summary of NCHS grades (2012) (weak; grade names only)",
        address: "http://www.freecoursework.info/content/alevel/a-level-general-studies/851/1/",
        kind: "secondary")
    static let suffolkGrading = Source(
        "suffolk-grading",
        title: "Suffolk Constabulary police response policy (archived) (one force)",
        address: "http://www.suffolk.police.uk/safetyadvice/reportacrime/policeresponsepolicy.aspx",
        kind: "primary")
    static let hantsGrades = Source(
        "hants-grades",
        title: "The News (Portsmouth) on Hampshire grade 1 and 2 targets (one force)",
        address: """
            https://www.portsmouth.co.uk/news/crime/hampshire-police-s-urgent-999-response-times-have-increased-1-721\
            4757
            """,
        kind: "secondary")
    static let thriveApp = Source(
        "thrive-app",
        title: "sectionapp.co.uk THRIVE quick reference",
        address: "https://sectionapp.co.uk/thrive-police-risk-assessment",
        kind: "secondary")
    static let thriveWmp = Source(
        "thrive-wmp",
        title: "West Midlands Police THRIVE policy (one force)",
        address: "https://pdf4pro.com/view/thrive-west-midlands-police-6be51c.html",
        kind: "primary")
    static let indep2026 = Source(
        "indep-2026",
        title: "Independent 26 Jan 2026, new 999 targets",
        address: "https://www.the-independent.com/bulletin/news/police-response-time-999-violent-crime-b2907502.html",
        kind: "secondary")
    static let ourwatch2026 = Source(
        "ourwatch-2026",
        title: "Neighbourhood Watch Network, reforms to speed up police response times (Jan 2026)",
        address: "http://www.ourwatch.org.uk/news/reforms-speed-police-response-times",
        kind: "secondary")
    static let britbrief2026 = Source(
        "britbrief-2026",
        title: "BritBrief Jan 2026, definition of serious incidents for the new targets",
        address: "https://www.britbrief.co.uk/crime/police/new-999-response-targets-to-speed-up-policing.html",
        kind: "secondary")
}
