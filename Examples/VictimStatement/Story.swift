import CommunitySafetyKit

/// A case that never was: an arrest just before Christmas.
enum Story {
    /// Something that somebody is to do for the victim, as one word for all editions.
    struct Act {
        let title: String
        let word: String
    }

    static let acts = [
        Act(title: "Told of the arrest", word: "notify-arrest"),
        Act(title: "Told of bail", word: "notify-released-on-police-bail"),
        Act(title: "Needs assessed", word: "needs-assessment"),
        Act(title: "Referred to support", word: "referral-2wd"),
        Act(title: "Told of the charge", word: "notify-charge"),
        Act(title: "Told when the hearing is", word: "hearing-date"),
    ]

    static let told = [
        "Wed 20 Dec 2023  reported; referred to support the next day",
        "Fri 22 Dec 2023  suspect arrested at 15:10, released on bail at 21:40",
        "Thu 28 Dec 2023  told of the arrest and of the bail",
        "Mon  8 Jan 2024  suspect charged; told the same evening",
        "Tue  9 Jan 2024  the court lists a hearing; nobody recorded that the Witness Care Unit heard of it",
    ]

    static func evidence() throws -> Evidence {
        func event(_ id: EventID, _ kind: EventKind, _ at: String, by body: Body? = nil) throws -> Event {
            Event(id, kind, at: .instant(try Instant(at)), by: body)
        }
        return Evidence(
            facts: [
                "victim.is_business": false, "victim.under_18": false, "victim.under_17": false,
                "victim.most_serious_crime": true, "victim.persistently_targeted": false,
                "victim.bereaved_close_relative": false, "victim.enhanced_by_discretion": false,
                "victim.objects_to_referral": false, "victim.opted_out": false,
            ],
            events: [
                try event("report", .crimeReported, "2023-12-20T11:30:00Z"),
                try event("referral", .service("referral-2wd"), "2023-12-21T09:00:00Z"),
                try event("arrest", .suspectArrested, "2023-12-22T15:10:00Z"),
                try event("bail", .suspectReleasedOnPoliceBail, "2023-12-22T21:40:00Z"),
                try event("told-arrest", .service("notify-arrest"), "2023-12-28T10:00:00Z"),
                try event("told-bail", .service("notify-released-on-police-bail"), "2023-12-28T10:00:00Z"),
                try event("charge", .suspectCharged, "2024-01-08T14:00:00Z", by: .police),
                try event("told-charge", .service("notify-charge"), "2024-01-08T18:20:00Z"),
                try event("listing", .courtHearingDateSetOrChanged, "2024-01-09T09:00:00Z"),
            ])
    }
}
