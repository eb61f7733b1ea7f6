import CivilTime
import SafetyModel
import Testing

@Suite struct LivedExperienceTests {
    func role() throws -> LivedExperienceRole {
        LivedExperienceRole(
            id: VolunteerSample.id(1), title: "Intern", of: VolunteerSample.id(2), isPaid: true,
            for: try VolunteerSample.term("2024-01-01", "2024-07-01"))
    }

    @Test func whatIsToldIsToldFreelyAndKeptWell() throws {
        var role = try role()
        let story = Personal("served a sentence", sensitivity: .special, purpose: .volunteering)
        #expect(rejection { try role.tell(story, isVoluntary: false) }?.found == "it was asked for")
        #expect(rejection { try role.tell(story, isVoluntary: nil) }?.rule == .disclosureIsVoluntary)
        let careless = Personal("served a sentence", purpose: .volunteering)
        #expect(rejection { try role.tell(careless, isVoluntary: true) }?.rule == .disclosureIsVoluntary)
        #expect(role.experience == nil)
        try role.tell(story, isVoluntary: true)
        let text = try storedText(of: role).replacing(#""sensitivity":"special""#, with: #""sensitivity":"personal""#)
        #expect(refusal(LivedExperienceRole.self, from: text, as: Rejection.self)?.rule == .disclosureIsVoluntary)
        try role.tell(nil, isVoluntary: nil)
        #expect(role.experience == nil)
    }

    @Test func involvementIsLoggedByKind() throws {
        var role = try role()
        for (text, minutes) in [("2023-12-31", 30), ("2024-07-01", 30), ("2024-06-30", 0)] {
            #expect(
                rejection { try role.record(Involvement(on: day(text), in: .design, minutes: minutes)) }?.rule
                    == .involvementIsOfTheRole)
        }
        try role.record(Involvement(on: day("2024-01-01"), in: .design, minutes: 30))
        try role.record(Involvement(on: day("2024-06-30"), in: .design, minutes: 60, result: "A shorter form"))
        try role.record(Involvement(on: day("2024-06-30"), in: .recruitmentPanel, minutes: 45))
        #expect(role.minutes(during: try VolunteerSample.term("2024-01-01")) == [.design: 90, .recruitmentPanel: 45])
        #expect(role.minutes(during: try VolunteerSample.term("2024-01-02", "2024-06-30")) == [:])
    }
}
