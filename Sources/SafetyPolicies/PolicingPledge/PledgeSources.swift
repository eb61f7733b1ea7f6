import PolicyEngine

/// The documents in which the Policing Pledge was seen.
enum PledgeSources {
    static let wikiPledge = Source(
        "wiki-pledge",
        title: "Wikipedia: The Policing Pledge (promises 1-5 seen in full; start and end dates)",
        address: "https://en.wikipedia.org/wiki/The_Policing_Pledge",
        kind: "secondary")
    static let mercuryPledge = Source(
        "mercury-pledge",
        title: "Great Yarmouth Mercury: force publishes Policing Pledge",
        address: "https://www.greatyarmouthmercury.co.uk/news/force-publishes-policing-pledge-1854026",
        kind: "secondary")
    static let mail2008 = Source(
        "mail-2008",
        title: "Daily Mail 5 Dec 2008 report of the Pledge launch, with wording of promise 6",
        address: "http://www.dailymail.co.uk/news/article-1082845/Burgled-Police-turn-quicker-youre-upset.html",
        kind: "secondary")
    static let sgtBlog2009 = Source(
        "sgt-blog-2009",
        title: "UK Police Sergeant blog, Jan 2009, reproduces promises 5-6",
        address: "http://ukpolicesergeant.blogspot.com/2009/01/policing-pledges-part-two-bad-to-worse.html",
        kind: "secondary")
    static let oldham2009 = Source(
        "oldham-2009",
        title: "Oldham Chronicle 23 Nov 2009, 48-hour police pledge",
        address: """
            https://www.oldham-chronicle.co.uk/news-features/8/news-headlines/32840/48hour-police-pledge-on-nonurgent\
            -calls
            """,
        kind: "secondary")
    static let protectingThePublic = Source(
        "seed-ptp",
        title: """
            CSP briefing on Home Office \"Protecting the Public: Supporting the Police to Succeed\" (Dec 2009 white \
            paper)
            """,
        kind: "secondary")
    static let hmic2009 = Source(
        "hmic-2009",
        title: "HMIC release 004/2009 on Pledge delivery inspection",
        address: "https://hmicfrs.justiceinspectorates.gov.uk/news/releases/release-004-2009/",
        kind: "primary")
    static let metLeaflet = Source(
        "met-leaflet",
        title: "Metropolitan Police Policing Pledge leaflet (local version of promise 10)",
        address: "https://www.yumpu.com/en/document/view/37486236/policing-pledge-leaflet-pdf",
        kind: "primary")
}
