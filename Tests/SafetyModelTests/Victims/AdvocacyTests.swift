import CivilTime
import SafetyModel
import Testing

@Suite struct AdvocacyTests {
    private func adviser(_ number: UInt64, _ from: Int, _ until: Int?) throws -> Advocate {
        Advocate(
            id: Made.id(number), of: Made.id(number), as: .idva, in: [.court, .hospital],
            qualifications: [try Made.term(from, until)])
    }

    private func supported(
        _ number: UInt64, _ leads: [(UInt64, Int, Int?)], contact: Int? = nil, copes: Answer? = nil
    ) throws -> AdvocacyCase {
        try AdvocacyCase(
            id: Made.id(number), of: Made.id(2), at: Made.noon, from: .hospital,
            leads: try leads.map { AdvocacyLead(by: Made.id($0.0), during: try Made.term($0.1, $0.2)) },
            firstContact: contact.map { Made.after(hours: $0) },
            exit: copes.map { CopingMeasure(by: "exit form, 2", on: Made.june, copesBetter: $0) })
    }

    @Test func oneAdviserLeadsACase() throws {
        expectRefused(by: .oneLeadAdviser) { try supported(1, [(1, 0, 5), (2, 4, nil)]) }
        expectRefused(by: .oneLeadAdviser) { try supported(1, [(1, 0, nil), (1, 9, nil)]) }
        let handed = try supported(1, [(1, 0, 5), (2, 5, nil)])
        #expect(handed.lead(on: Made.june.adding(days: 4)) == Made.id(1))
        #expect(handed.lead(on: Made.june.adding(days: 5)) == Made.id(2))
        #expect(handed.lead(on: Made.june.adding(days: -1)) == nil)
        expectRefused(by: .adviserContactFollowsReferral) { try supported(1, [], contact: -1) }
        #expect(try supported(1, [], contact: 0).firstContactMilliseconds == 0)
        #expect(try supported(1, [], contact: 5).firstContactMilliseconds == 18_000_000)
        #expect(try supported(1, []).firstContactMilliseconds == nil)
    }

    @Test func theQualificationIsGoodOnTheDay() throws {
        var service = AdvocacyService(of: [try adviser(1, 0, 10), try adviser(2, 5, nil)])
        try service.put(try supported(1, [(1, 9, nil)]))
        expectRefused(by: .adviserIsQualified) { try service.put(try supported(2, [(1, 10, nil)])) }
        expectRefused(by: .adviserIsQualified) { try service.put(try supported(2, [(2, 4, nil)])) }
        expectRefused(by: .adviserIsQualified) { try service.put(try supported(2, [(9, 6, nil)])) }
        #expect(service.cases.count == 1)
        #expect(service.ledWithoutQualification(on: Made.june.adding(days: 9)) == [])
        #expect(service.ledWithoutQualification(on: Made.june.adding(days: 10)) == [Made.id(1)])
    }

    @Test func caseloadsGapsAndCopingAreCounted() throws {
        var service = AdvocacyService(of: [try adviser(1, 0, nil), try adviser(2, 0, nil)])
        try service.put(try supported(1, [(1, 0, nil)], copes: .yes))
        try service.put(try supported(2, [(1, 0, 3), (2, 4, nil)], copes: .unknown))
        try service.put(try supported(3, [(2, 2, nil)], copes: .no))
        try service.put(try supported(4, [(1, 0, nil)]))
        #expect(service.caseload(of: Made.id(1), on: Made.june) == 3)
        #expect(service.caseload(of: Made.id(1), on: Made.june.adding(days: 3)) == 2)
        #expect(service.withoutLead(on: Made.june.adding(days: 3)) == [Made.id(2)])
        #expect(service.copingBetter == Share(1, of: 3, unknown: 1))
        try service.put(try supported(4, [(2, 0, nil)]))
        #expect(service.cases.count == 4)
        #expect(service.caseload(of: Made.id(1), on: Made.june) == 2)
    }
}

@Suite struct HealthContactTests {
    private func contact(
        _ number: UInt64, of victim: UInt64, _ hours: Int, offered: Answer, consented: Answer = .unknown,
        referral: UInt64? = nil
    ) throws -> HealthContact {
        try HealthContact(
            id: Made.id(number), of: Made.id(victim), at: Made.after(hours: hours), in: .hospital, upon: .injury,
            offered: offered, consented: consented, referral: referral.map { Made.id($0) })
    }

    @Test func aReferralHasAnOfferAndConsent() throws {
        for offered in Answer.allCases {
            for consented in Answer.allCases where offered != .yes || consented != .yes {
                expectRefused(by: .healthReferralHasConsent) {
                    try contact(1, of: 1, 0, offered: offered, consented: consented, referral: 5)
                }
                #expect(try contact(1, of: 1, 0, offered: offered, consented: consented).referral == nil)
            }
        }
        #expect(try contact(1, of: 1, 0, offered: .yes, consented: .yes, referral: 5).referral == Made.id(5))
    }

    @Test func onlyTheFirstContactCounts() throws {
        let contacts = [
            try contact(1, of: 1, 5, offered: .yes), try contact(2, of: 1, 2, offered: .no),
            try contact(3, of: 2, 0, offered: .yes), try contact(4, of: 2, 0, offered: .no),
            try contact(5, of: 3, 0, offered: .unknown),
        ]
        #expect(HealthContact.offeredAtFirst(of: contacts) == Share(1, of: 3, unknown: 1))
        #expect(HealthContact.offeredAtFirst(of: []) == Share())
    }
}
