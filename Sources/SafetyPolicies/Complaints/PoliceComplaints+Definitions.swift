import PolicyEngine

extension PoliceComplaints {
    static let definitions: [Definition] = [
        Definition(
            "pc-information-in-writing",
            citing: regulation("reg. 34(3)", located: .primary, seenIn: ["si2020-2-r34"]), kind: .process,
            summary: """
                What the complainant is told is told in writing, unless an oral complaint is handled outside Schedule 3
                """,
            verification: .primary),
        Definition(
            "pc-review-rights-notice",
            citing: regulation("reg. 34(4)", located: .primary, seenIn: ["si2020-2-r34"]), kind: .process,
            summary: "The complainant is told in writing of any right to a review, and who handles it",
            verification: .primary,
            notes: [
                """
                The time limit of this paragraph was cut off in what was seen. Five working days are recalled, and not \
                held against anybody here.
                """
            ]),
        Definition(
            "pc-record-when-required",
            citing: Citation(
                instrument: "Police Reform Act 2002", edition: "as in force 1 February 2020",
                locator: "Sch. 3 para 2", locatorVerification: .unverified),
            kind: .process,
            summary: """
                Every complaint is logged. It is recorded and handled under Schedule 3 where the complainant asks for \
                that or the allegation is serious; otherwise it may be resolved quickly and informally
                """,
            verification: .unverified, notes: ["Recalled; no text was seen."]),
        Definition(
            "pc-withdrawal",
            citing: regulation("reg. 38", located: .primary, seenIn: ["si2020-2-p5"]), kind: .process,
            summary: """
                A signed withdrawal is recorded, and the IOPC or the review body is told where the complaint was \
                referred or under review
                """,
            verification: .primary),
        Definition(
            "pc-designated-volunteers",
            citing: regulation("reg. 1(2)", located: .primary, seenIn: ["si2020-2"]), kind: .definition,
            summary: "The regime covers designated community support volunteers and policing support volunteers",
            verification: .primary),
    ]
}
