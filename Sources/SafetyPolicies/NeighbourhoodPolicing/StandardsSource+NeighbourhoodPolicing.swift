import PolicyEngine

extension StandardsSource {
    static let npgRelease = Source(
        "npg-release", title: "Home Office 11 Apr 2025, more detail on the Neighbourhood Policing Guarantee",
        address: """
            https://www.wired-gov.net/wg/news.nsf/articles/more+detail+announced+on+the+neighbourhood+po\
            licing+guarantee+11042025120500?open
            """, kind: "primary")
    static let npgNpcc = Source(
        "npg-npcc", title: "NPCC 14 Aug 2025, first phase delivered (republished)",
        address: """
            https://securengin.fifthestate.nz/2025/08/14/forces-deliver-first-phase-of-government-guaran\
            tee
            """, kind: "primary")
    static let ourwatch2026 = Source(
        "ourwatch-2026", title: "Neighbourhood Watch Network, reforms to speed up police response times (Jan 2026)",
        address: "http://www.ourwatch.org.uk/news/reforms-speed-police-response-times", kind: "secondary")
    static let npgDetail = Source(
        "npg-detail", title: "MP summary of the Guarantee commitments, 11 Apr 2025",
        address: """
            https://www.catsmith.co.uk/latest/2025/04/11/more-detail-on-the-neighbourhood-policing-guara\
            ntee/
            """, kind: "secondary")
    static let npgFullfact = Source(
        "npg-fullfact", title: "Full Fact tracker: community-led policing pillar",
        address: "https://fullfact.org/government-tracker/community-led-policing", kind: "secondary")
    static let npccBurglary = Source(
        "npcc-burglary", title: "PA/Express and Star 5 Oct 2022 on NPCC burglary attendance",
        address: """
            https://www.expressandstar.com/news/uk-news/2022/10/05/questions-over-plan-for-police-to-att\
            end-all-home-burglaries/
            """, kind: "secondary")
    static let npccBurglary2 = Source(
        "npcc-burglary2", title: "PA 5 Oct 2022, standards for home burglaries",
        address: """
            https://d33gy59ovltp76.cloudfront.net/news/police-chiefs-in-england-and-wales-say-officers-w\
            ill-attend-all-home-burglaries
            """, kind: "secondary")
    static let rcrpNpa = Source(
        "rcrp-npa", title: "National Partnership Agreement: Right Care, Right Person (26 July 2023)",
        address: """
            https://www.gov.uk/government/publications/national-partnership-agreement-right-care-right-p\
            erson
            """, kind: "primary")
    static let rcrpMills = Source(
        "rcrp-mills", title: "Mills and Reeve on the RCRP threshold",
        address: """
            https://www.mills-reeve.com/insights/blogs/health-and-care/august-2023/national-framework-la\
            unched-on-right-care-right-pe
            """, kind: "secondary")
}
