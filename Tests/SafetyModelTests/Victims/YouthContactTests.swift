import CivilTime
import SafetyModel
import Testing

@Suite struct YouthContactTests {
    private func contact(
        _ number: UInt64 = 1, with subject: RecordedPerson = .victim(Made.id(2)), born: String = "2010-01-01",
        on day: CivilDate = Made.june, by channel: ContactChannel = .officer, guardian: UInt64? = 5,
        safe: Answer = .yes, supporter: UInt64? = nil, support: Answer = .unknown
    ) throws -> YouthContact {
        try YouthContact(
            id: Made.id(number), with: subject, bornOn: Personal(try CivilDate(born), purpose: .victimSupport), on: day,
            by: channel, guardian: guardian.map { Made.id($0) }, guardianIsSafe: safe,
            supporter: supporter.map { Made.id($0) }, tookUpSupport: support)
    }

    @Test func theBandIsThatOfTheDay() throws {
        #expect(try contact(born: "2006-06-02").ageBand == .from14)
        expectRefused(by: .youthContactSuitsAChild) { try contact(born: "2006-06-01") }
        #expect(try contact(born: "2010-06-01").ageBand == .from14)
        #expect(try contact(born: "2010-06-02").ageBand == .from10)
        #expect(try contact(born: "2014-06-02").ageBand == .under10)
        #expect(try contact(born: "2014-06-01").ageBand == .from10)
        #expect(try contact(born: "2024-06-01").ageBand == .under10)
        expectRefused(by: .youthContactSuitsAChild) { try contact(born: "2024-06-02") }
    }

    @Test func aChildIsContactedAsAChild() throws {
        for channel in [ContactChannel.email, .letter, .socialMedia, .online, "a-new-channel"] {
            expectRefused(by: .youthContactSuitsAChild) { try contact(by: channel) }
        }
        for safe in [Answer.no, .unknown] {
            expectRefused(by: .youthContactSuitsAChild) { try contact(safe: safe) }
            #expect(try contact(safe: safe, supporter: 6).supporter == Made.id(6))
        }
        expectRefused(by: .youthContactSuitsAChild) { try contact(guardian: nil) }
        expectRefused(by: .youthContactSuitsAChild) { try contact(with: .suspect(Made.id(2))) }
    }

    @Test func uptakeCountsEachYoungPersonOnce() throws {
        let contacts = [
            try contact(1, support: .no), try contact(2, on: Made.june.adding(days: 1), support: .yes),
            try contact(3, with: .witness(Made.id(2)), support: .no), try contact(4, with: .victim(Made.id(3))),
            try contact(5, with: .victim(Made.id(4)), born: "2012-01-01", support: .yes),
        ]
        #expect(YouthContact.uptake(in: contacts) == Share(2, of: 4, unknown: 1))
        #expect(YouthContact.uptake(in: contacts.reversed()) == Share(2, of: 4, unknown: 1))
        #expect(YouthContact.uptake(in: contacts, of: .from10) == Share(1, of: 1))
        #expect(YouthContact.uptake(in: contacts, of: .under10) == Share())
    }
}
