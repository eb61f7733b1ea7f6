import CivilTime
import SafetyModel
import Testing

@Suite struct CrossBorderTests {
    private func lead(_ force: Force, _ from: Int, _ until: Int? = nil) throws -> LeadTerm {
        LeadTerm(of: force, during: try Made.term(from, until))
    }

    private func joint(_ leads: [LeadTerm], _ requests: [CrossBorderRequest] = []) throws -> CrossBorderCase {
        try CrossBorderCase(id: Made.id(1), on: Made.id(2), ledBy: leads, with: ["west"], requests: requests)
    }

    private func request(
        _ number: UInt64, from: Force = "west", to: Force = "north", asked: Int = 0, by last: Int, answered: Int? = nil
    ) throws -> CrossBorderRequest {
        try CrossBorderRequest(
            id: Made.id(number), by: from, to: to, on: Made.june.adding(days: asked),
            answerBy: Made.june.adding(days: last), answered: answered.map { Made.june.adding(days: $0) })
    }

    @Test func oneForceLeadsAtAnyTime() throws {
        expectRefused(by: .oneLeadForce) { try joint([]) }
        expectRefused(by: .oneLeadForce) { try joint([try lead("north", 0, 5), try lead("south", 4)]) }
        expectRefused(by: .oneLeadForce) { try joint([try lead("north", 0, 5), try lead("south", 6)]) }
        expectRefused(by: .oneLeadForce) { try joint([try lead("north", 0), try lead("south", 6)]) }
        let held = try joint([try lead("north", 0, 5), try lead("south", 5)])
        #expect(held.lead(on: Made.june.adding(days: -1)) == nil)
        #expect(held.lead(on: Made.june.adding(days: 4)) == "north")
        #expect(held.lead(on: Made.june.adding(days: 5)) == "south")
        let text = try storedText(of: held).replacing("\"from\":\"2024-06-06\"", with: "\"from\":\"2024-06-05\"")
        #expect(refusal(CrossBorderCase.self, from: text, as: Rejection.self)?.rule == .oneLeadForce)
    }

    @Test func aLeadIsHandedOverWithoutAGap() throws {
        let first = try joint([try lead("north", 0)])
        let second = try first.handedOver(to: "west", on: Made.june.adding(days: 3))
        #expect(second.leads == [try lead("north", 0, 3), try lead("west", 3)])
        #expect(second.supporting == ["north"])
        expectRefused(by: .oneLeadForce) { try first.handedOver(to: "west", on: Made.june) }
        expectRefused(by: .oneLeadForce) { try first.handedOver(to: "north", on: Made.june.adding(days: 3)) }
        let ended = try joint([try lead("north", 0, 9)])
        expectRefused(by: .oneLeadForce) { try ended.handedOver(to: "west", on: Made.june.adding(days: 3)) }
    }

    @Test func requestsStayOpenUntilTheyAreAnswered() throws {
        let leads = [try lead("north", 0)]
        let joint = try joint(
            leads,
            [try request(1, by: 2), try request(2, asked: 1, by: 5, answered: 3), try request(3, asked: 9, by: 10)])
        func unanswered(_ days: Int) -> [CrossBorderRequest.ID] {
            joint.unanswered(on: Made.june.adding(days: days)).map(\.id)
        }
        #expect(unanswered(0) == [Made.id(1)])
        #expect(unanswered(2) == [Made.id(1), Made.id(2)])
        #expect(unanswered(3) == [Made.id(1)])
        #expect(unanswered(9) == [Made.id(1), Made.id(3)])
        #expect(joint.overdue(on: Made.june.adding(days: 2)) == [])
        #expect(joint.overdue(on: Made.june.adding(days: 3)).map(\.id) == [Made.id(1)])
    }

    @Test func aRequestHasTwoSides() throws {
        expectRefused(by: .requestHasTwoSides) { try request(1, from: "west", to: "west", by: 2) }
        expectRefused(by: .requestHasTwoSides) { try request(1, asked: 3, by: 2) }
        expectRefused(by: .requestHasTwoSides) { try request(1, asked: 3, by: 4, answered: 2) }
        let leads = [try lead("north", 0)]
        expectRefused(by: .requestHasTwoSides) { try joint(leads, [try request(1, to: "east", by: 2)]) }
        expectRefused(by: .requestHasTwoSides) { try joint(leads, [try request(1, by: 2), try request(1, by: 2)]) }
    }
}
