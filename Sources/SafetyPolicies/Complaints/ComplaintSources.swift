import PolicyEngine

/// The documents in which the law on police complaints was seen.
enum ComplaintSources {
    static let si20202R34 = Source(
        "si2020-2-r34",
        title: "Police (Complaints and Misconduct) Regulations 2020 reg.34 (as made)",
        address: "http://www.legislation.gov.uk/uksi/2020/2/regulation/34/made",
        kind: "primary")
    static let si20202 = Source(
        "si2020-2",
        title: "SI 2020/2 whole instrument (in force 1 Feb 2020)",
        address: "https://legislation.gov.uk/uksi/2020/2/made",
        kind: "primary")
    static let si20202R29 = Source(
        "si2020-2-r29",
        title: "SI 2020/2 reg.29 Reviews",
        address: "https://legislation.gov.uk/uksi/2020/2/regulation/29",
        kind: "primary")
    static let essexReview = Source(
        "essex-review",
        title: "Essex Police: unhappy with complaint outcome",
        address: "https://www.essex.police.uk/fo/feedback/complaints/unhappy-complaint-outcome/",
        kind: "primary")
    static let si20202R13 = Source(
        "si2020-2-r13",
        title: "SI 2020/2 reg.13 timeliness (as made)",
        address: "http://www.legislation.gov.uk/uksi/2020/2/regulation/13/made",
        kind: "primary")
    static let si20202P5 = Source(
        "si2020-2-p5",
        title: "SI 2020/2 Part 5 reg.38 withdrawn complaints",
        address: "http://www.legislation.gov.uk/uksi/2020/2/part/5/made",
        kind: "primary")
    static let si2018748 = Source(
        "si2018-748",
        title: "Police Super-complaints Regulations 2018 reg.5",
        address: "http://www.legislation.gov.uk/uksi/2018/748/crossheading/duties-in-respect-of-complaints/made",
        kind: "primary")
}
