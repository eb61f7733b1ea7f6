import PolicyEngine

/// The documents in which law and standards on anti-social behaviour were seen.
enum CaseReviewSources {
    static let hansard20100322 = Source(
        "hansard-2010-03-22",
        title: "Hansard 22 Mar 2010, Antisocial Behaviour (minimum standards by end of March)",
        address: "https://hansard.parliament.uk/Commons/2010-03-22/debates/10032227000011/AntisocialBehaviour",
        kind: "primary")
    static let bassetlaw = Source(
        "bassetlaw",
        title: "Bassetlaw DC minimum standards for ASB (one council)",
        address: """
            https://www.bassetlaw.gov.uk/community-and-living/anti-social-behaviour/minimum-standards-for-anti-social\
            -behaviour/
            """,
        kind: "primary")
    static let asbcpa104 = Source(
        "asbcpa-104",
        title: "ASB, Crime and Policing Act 2014 s.104 (point in time 15 Dec 2017) (subsections (1)-(5) seen)",
        address: "https://legislation.gov.uk/ukpga/2014/12/section/104/2017-12-15/data.htm",
        kind: "primary")
    static let asbcpa105 = Source(
        "asbcpa-105",
        title: "2014 Act s.105 (part seen)",
        address: "https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2014%2F12%2Fsection%2F105%2F2025-09-10",
        kind: "primary")
    static let si20142590 = Source(
        "si-2014-2590",
        title: "SI 2014/2590 art.3 commencement 20 Oct 2014",
        address: "https://www.legislation.gov.uk/uksi/2014/2590/article/3/made/data.html",
        kind: "primary")
    static let asbcpa104En = Source(
        "asbcpa-104-en",
        title: "Explanatory Notes to s.104",
        address: "https://legislation.gov.uk/ukpga/2014/12/section/104/notes/data.htm",
        kind: "primary")
    static let wfCasereview = Source(
        "wf-casereview",
        title: "Waltham Forest / Wandsworth ASB case review pages restating s.104(11)",
        address: """
            https://wbclive1.azurewebsites.net/community-safety/antisocial-behaviour/community-trigger/about-communit\
            y-trigger
            """,
        kind: "secondary")
    static let lords20260225 = Source(
        "lords-2026-02-25",
        title: "Lords debate 25 Feb 2026, Crime and Policing Bill amendments 8-10 on ASB case reviews",
        address: """
            https://www.parallelparliament.co.uk/mp/baroness-brinton/debate/Lords/2026-02-25/debates/85F7CFB8-D920-43\
            76-A061-A9D58181F2AA/CrimeAndPolicingBill
            """,
        kind: "primary")
    static let copAsb2021 = Source(
        "cop-asb-2021",
        title: "College of Policing 30 Mar 2021, ASB guidance strengthened",
        address: "https://www.college.police.uk/article/anti-social-behaviour-guidance-strengthened",
        kind: "primary")
    static let asbcpaSch4 = Source(
        "asbcpa-sch4",
        title: "2014 Act Sch.4 (point in time 27 June 2018) (paras 1-4 seen)",
        address: "https://legislation.gov.uk/ukpga/2014/12/schedule/4/2018-06-27",
        kind: "primary")
    static let asbcpaSch4En = Source(
        "asbcpa-sch4-en",
        title: "Explanatory Notes to Sch.4",
        address: "http://www.legislation.gov.uk/ukpga/2014/12/notes/division/5/8/5/data.xht",
        kind: "primary")
    static let parltoday2021 = Source(
        "parltoday-2021",
        title: "Government release on strengthened ASB guidance (victim attendance, independent chair)",
        address: "https://www.parliamenttoday.com/members/viewnews.html?id=124847",
        kind: "primary")
    static let gosportCr = Source(
        "gosport-cr",
        title: "Gosport BC ASB case review procedure (one council)",
        address: "https://www.gosport.gov.uk/article/2445",
        kind: "primary")
    static let walesCr = Source(
        "wales-cr",
        title: "ASB Case Review Wales (regional scheme)",
        address: "https://asbcasereview.wales/",
        kind: "primary")
    static let pendleCr = Source(
        "pendle-cr",
        title: "Pendle community trigger form (hate crime threshold 1) (one council)",
        address: "https://www.pendle.gov.uk/xfp/form/452",
        kind: "primary")
    static let lglCpb = Source(
        "lgl-cpb",
        title: "Local Government Lawyer, What the Crime and Policing Bill has in store",
        address: """
            https://localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/60352-what-the-crime-a\
            nd-policing-bill-has-in-store
            """,
        kind: "secondary")
    static let cpa2026C1 = Source(
        "cpa2026-c1",
        title: """
            Crime and Policing Act 2026 (Commencement No.1 and Saving Provision) Regulations 2026, summary (first \
            wave in force 29 June 2026; section list not seen)
            """,
        address: """
            https://www.legislationtracker.co.uk/article/crime-and-policing-act-2026-commencement-no-1-regulations-25\
            -06-26
            """,
        kind: "secondary")
    static let asbcpa101 = Source(
        "asbcpa-101",
        title: "2014 Act ss.101-102 community remedies",
        address: "https://legislation.gov.uk/ukpga/2014/12/section/101/2017-12-15/data.html",
        kind: "primary")
    static let asbcpa101En = Source(
        "asbcpa-101-en",
        title: "Explanatory Notes to ss.101-103",
        address: "http://www.legislation.gov.uk/cy/ukpga/2014/12/notes/division/5/8",
        kind: "primary")
    static let asbhelpRemedy = Source(
        "asbhelp-remedy",
        title: "ASB Help: Community Remedy",
        address: "http://asbhelp.co.uk/community-remedy/",
        kind: "secondary")
    static let stocktonAsb = Source(
        "stockton-asb",
        title: "Stockton SSP report on ASB hotline (risk score 22 referral) (one partnership)",
        address: "https://docest.com/doc/472074/ssp-report-callers-to-asb-hotline",
        kind: "primary")
    static let innes2013 = Source(
        "innes-2013",
        title: "Innes & Innes for HMIC, Jan 2013, vulnerabilities to ASB harm",
        address: "https://www.readkong.com/page/personal-situational-and-incidental-vulnerabilities-to-asb-6967184",
        kind: "primary")
}
