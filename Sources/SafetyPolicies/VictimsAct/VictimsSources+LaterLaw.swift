import PolicyEngine

extension VictimsSources {
    /// Documents on what came after the Code of 2020.
    static let laterLaw: [Source] = [
        Source(
            "si-2025-95",
            title: "Victims and Prisoners Act 2024 (Commencement No. 4) Regulations, SI 2025/95, explanatory note",
            address: "https://www.legislation.gov.uk/uksi/2025/95/note/made",
            kind: "official"),
        Source(
            "si-2025-731",
            title: "Victims and Prisoners Act 2024 (Commencement No. 7) Regulations, SI 2025/731, explanatory note",
            address: "https://www.legislation.gov.uk/uksi/2025/731/note/made",
            kind: "official"),
        Source(
            "wq-2026-06",
            title: "Written answer, Ministry of Justice, 1 June 2026 (accountability under the Code)",
            address: "https://parallelparliament.co.uk/question/2694/victims-codes-of-practice",
            kind: "official"),
        Source(
            "cps-vrr-pilot",
            title: "CPS and Solicitor General notices on the expedited VRR pilot, June 2025 and January 2026",
            address: """
                https://www.cps.gov.uk/north-west/news/more-rape-victims-be-given-stronger-voice-prosecutors-stop-their\
                -cases
                """,
            kind: "official"),
        Source(
            "uls-2026",
            title: "Topic page on Government announcement of 9 April 2026 (unduly lenient sentences, six months)",
            address: "https://newsgraph.top/topics/f5d5a934-3b0c-4589-a3f3-06ce8276e10a",
            kind: "informal_third_party"),
        Source(
            "common-room",
            title: "The Common Room: Victims and Courts Act 2026, what changes in practice",
            address: "http://the-common-room.co.uk/victims-and-courts-act-2026-what-changes-in-practice",
            kind: "informal_third_party"),
    ]
}
