import PolicyEngine

extension StandardsSource {
    static let cpsDhr = Source(
        "cps-dhr", title: "CPS guidance: Domestic Homicide Review",
        address: "http://www.cps.gov.uk/legal/d_to_g/domestic_homicide_review/", kind: "primary")
    static let govDhr = Source(
        "gov-dhr", title: "GOV.UK: conducting a DHR, online learning",
        address: "https://www.gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning", kind: "primary")
    static let svdSurrey = Source(
        "svd-surrey", title: "Healthy Surrey: Serious Violence Duty (in force 31 Jan 2023)",
        address: """
            https://healthysurrey.org.uk/community-safety/professionals/for-professionals-serious-violen\
            ce-duty/serious-violence-duty
            """, kind: "secondary")
    static let maracCriteria = Source(
        "marac-criteria", title: "SafeLives Marac referral criteria: definitions",
        address: "https://docsbay.net/marac-referral-criteria-definitions", kind: "primary")
    static let maracKingston = Source(
        "marac-kingston",
        title: "Kingston MARAC information for professionals (local thresholds 5 incidents / 3 crimes)",
        address: """
            https://kingston.gov.uk/domestic-sexual-violence/resources-professionals-working-domestic-se\
            xual-violence/2
            """, kind: "primary")
    static let maracScotland = Source(
        "marac-scotland", title: "SafeLives Toolkit for Marac in Scotland 2019",
        address: """
            https://pdfslide.us/documents/toolkit-for-marac-in-scotland-a-any-dispute-between-the-victim\
            -and-the-perpetrators.html
            """, kind: "primary")
    static let dvds35 = Source(
        "dvds-35", title: "Yorkshire Post on 35-day limit (2019)",
        address: """
            https://www.yorkshireeveningpost.co.uk/news/crime/home-office-launches-review-clares-law-aft\
            er-claims-police-are-taking-too-long-give-vital-information-807403
            """, kind: "secondary")
    static let dvdsConsult = Source(
        "dvds-consult", title: "GOV.UK: updating the DVDS guidance, consultation page (states 28 days)",
        address: "https://www.gov.uk/government/consultations/domestic-violence-disclosure-scheme-guidance",
        kind: "primary")
    static let dvdsGuidance = Source(
        "dvds-guidance",
        title: "DVDS statutory guidance, Apr 2023 (updated 16 Aug 2023) (introduction only; step limits not seen)",
        address: """
            https://www.gov.uk/government/publications/domestic-violence-disclosure-scheme-pilot-guidanc\
            e/domestic-violence-disclosure-scheme-accessible
            """, kind: "primary")
    static let dvdsMerseyside = Source(
        "dvds-merseyside", title: "Phoenix Healing CIC on Clare's Law steps in Merseyside (24 h, 10 days) (weak)",
        address: "https://phoenixhealingcic.co.uk/clares-law", kind: "secondary")
    static let csodsCleveland = Source(
        "csods-cleveland", title: "Cleveland PCC: Clare's and Sarah's Law",
        address: """
            https://www.cleveland.pcc.police.uk/working-for-you/improve-safety-for-women-and-girls/detai\
            ls-about-clare-and-sarahs-law
            """, kind: "secondary")
    static let csa2010Dv = Source(
        "csa2010-dv", title: "Explanatory Notes overview, Crime and Security Act 2010 (DVPN/DVPO)",
        address: "https://www.legislation.gov.uk/ukpga/2010/17/notes/division/2", kind: "primary")
    static let seedBeds = Source(
        "seed-beds", title: "Bedfordshire OPCC, Confident Communities v0.2, 30 Oct 2013 (project seed 001)",
        kind: "primary")
}
