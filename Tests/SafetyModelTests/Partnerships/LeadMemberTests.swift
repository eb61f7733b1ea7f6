import CivilTime
import SafetyModel
import Testing

@Suite struct LeadMemberTests {
    static func lead(
        _ number: UInt64, _ area: Area, _ from: String, _ until: String? = nil, post: Post = .leadAuthorityMember
    ) throws -> Appointment {
        Appointment(
            id: .init(high: 0xA2, low: number), of: .init(high: 0xA3, low: number), to: post, in: area,
            for: try .days(from, until))
    }

    static func leads(_ appointments: [Appointment]) throws -> LeadMembers {
        try LeadMembers(
            units: ["North", "South"],
            appointments: Appointments(singleHolderPosts: [.leadAuthorityMember], appointments))
    }

    @Test func coverageIsToldUnitByUnit() throws {
        let leads = try Self.leads([
            Self.lead(1, "South", "2010-01-01", "2010-06-01"), Self.lead(2, "North", "2010-01-01"),
        ])
        let both = try leads.coverage(on: day("2010-05-31"))
        #expect(both.led.map(\.area) == ["North", "South"] && both.vacant.isEmpty)
        let one = try leads.coverage(on: day("2010-06-01"))
        #expect(one.led.map(\.area) == ["North"] && one.vacant == ["South"])
        #expect(try leads.coverage(on: day("2009-12-31")).vacant == ["North", "South"])
    }

    @Test func noUnitIsWithoutALead() throws {
        let leads = try Self.leads([
            Self.lead(1, "South", "2010-01-01", "2010-06-01"), Self.lead(2, "North", "2010-01-01"),
        ])
        try leads.requireLeads(on: day("2010-05-31"))
        expectRefusal(by: .everyUnitHasALead, "1 of 2", "2010-06-01", "South") {
            try leads.requireLeads(on: day("2010-06-01"))
        }
        expectRefusal(by: .everyUnitHasALead, "'East'", "North, South") {
            _ = try Self.leads([Self.lead(1, "East", "2010-01-01")])
        }
        expectRefusal(by: .everyUnitHasALead, "'chair'") {
            _ = try Self.leads([Self.lead(1, "North", "2010-01-01", post: .chair)])
        }
        expectRefusal(by: .everyUnitHasALead, "no basic command unit") {
            _ = try LeadMembers(units: [], appointments: Appointments())
        }
    }
}
