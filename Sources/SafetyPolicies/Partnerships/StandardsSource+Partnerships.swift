import PolicyEngine

extension StandardsSource {
    static let cda5 = Source(
        "cda-5", title: "Crime and Disorder Act 1998 s.5 (point in time 20 Dec 2023)",
        address: "https://legislation.gov.uk/ukpga/1998/37/section/5/2023-12-20/data.html", kind: "primary")
    static let svdGuidance = Source(
        "svd-guidance", title: "Serious Violence Duty statutory guidance (Dec 2022) (executive summary only)",
        address: """
            https://www.gov.uk/government/publications/serious-violence-duty/serious-violence-duty-acces\
            sible
            """, kind: "primary")
    static let seedPtp = Source(
        "seed-ptp",
        title: """
            CSP briefing on Home Office "Protecting the Public: Supporting the Police to Succeed" (Dec 2009 \
            white paper) (project seed 002)
            """, kind: "secondary")
    static let si20073076 = Source(
        "si2007-3076", title: "SI 2007/3076 (Wales) in force 19 Nov 2007",
        address: "https://legislation.gov.uk/uksi/2007/3076/made", kind: "primary")
    static let si20122660 = Source(
        "si2012-2660", title: "SI 2012/2660 amending 2007 Regulations, in force 22 Nov 2012",
        address: "http://www.legislation.gov.uk/uksi/2012/2660/made", kind: "primary")
    static let si20071830Note = Source(
        "si2007-1830-note", title: "SI 2007/1830 explanatory note",
        address: "http://www.legislation.gov.uk/uksi/2007/1830/note/made", kind: "primary")
    static let si20111230 = Source(
        "si2011-1230", title: "SI 2011/1230 amending 2007 Regulations, in force 1 June 2011",
        address: "https://legislation.gov.uk/uksi/2011/1230/made", kind: "primary")
    static let si20071830R12 = Source(
        "si2007-1830-r12", title: "SI 2007/1830 reg.12 (as made)",
        address: "https://legislation.gov.uk/uksi/2007/1830/regulation/12/made", kind: "primary")
}
