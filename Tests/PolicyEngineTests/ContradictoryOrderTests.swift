import CivilTime
import PolicyEngine
import Testing

@Suite("Answers whose order no placement allows")
struct ContradictoryOrderTests {
    /// The receipt of a month answers news of the 10th, and is itself answered on the 5th: both cannot be.
    @Test("spoil no other occurrence")
    func others() throws {
        let duty = Duty(
            "d", citing: Sample.citation(), summary: "told", owedTo: .always, audienceVerification: .primary,
            owedBy: ["wcu"], upon: .receipt("received", of: "news"), triggerVerification: .primary,
            within: [Sample.oneDay], dischargedBy: ["service.told"])
        let events = [
            try Sample.event("u", "news", "2024-06-10"),
            try Sample.event("r", "received", "2024-06", answers: ["u"]),
            try Sample.event("s", "service.told", "2024-06-05T10:00:00Z", answers: ["r"]),
            try Sample.event("other", "received", "2024-03-01T10:00:00Z"),
        ]
        let found = try Sample.determinations([duty], events, asOf: "2024-07-20T10:00:00Z")
        let other = try #require(found.first { $0.event == "other" })
        #expect(other.status == .breached)
        #expect(other.due == (try Instant("2024-03-05T00:00:00Z")))
        #expect(found.contains { $0.event == "r" })
    }
}
