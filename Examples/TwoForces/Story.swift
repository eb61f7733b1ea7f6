import CommunitySafetyKit

/// A neighbourhood that does not exist, and three complaints from it.
enum Story {
    static let criteria: [CriterionID] = ["asbcr-threshold-3"]

    static let told = [
        "20 January  noise all night; complained of on 21 January",
        " 9 March    the same again; complained of on 8 April, the thirty-first day",
        "12 April    windows broken; complained of on 13 April",
        " 7 May      a review asked for; acknowledged on 9 May; nothing since",
    ]

    static func evidence() throws -> Evidence {
        func event(_ id: EventID, _ kind: EventKind, _ at: String, about thing: ThingID? = nil) throws -> Event {
            Event(id, kind, at: .instant(try Instant(at)), about: thing.map { [$0] } ?? [])
        }
        return Evidence(events: [
            try event("noise", .asbBehaviourAlleged, "2024-01-20T23:00:00Z", about: "noise"),
            try event("complaint-1", .asbComplaintMade, "2024-01-21T09:00:00Z", about: "noise"),
            try event("noise-again", .asbBehaviourAlleged, "2024-03-09T23:00:00Z", about: "noise-again"),
            try event("complaint-2", .asbComplaintMade, "2024-04-08T09:00:00Z", about: "noise-again"),
            try event("windows", .asbBehaviourAlleged, "2024-04-12T20:00:00Z", about: "windows"),
            try event("complaint-3", .asbComplaintMade, "2024-04-13T09:00:00Z", about: "windows"),
            try event("request", .asbReviewRequested, "2024-05-07T10:00:00Z"),
            try event("acknowledgement", .service("acknowledge-case-review"), "2024-05-09T15:00:00Z"),
        ])
    }
}
