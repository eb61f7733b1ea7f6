import CivilTime
import SafetyModel
import Testing

@Suite struct OfficeTests {
    static let commissioner = Office(.policeAndCrimeCommissioner, of: "Midshire")
    static let chief = Office(.chiefConstable, of: "Midshire")

    static func holder(_ number: UInt64, _ office: Office, _ from: String, _ until: String? = nil) throws -> Appointment
    {
        Appointment(
            id: .init(high: 0xE0, low: number), of: .init(high: 0xA3, low: number), to: office.post, in: office.area,
            for: try .days(from, until))
    }

    static func holders() throws -> Appointments {
        try Appointments(
            singleHolderPosts: Office.singleHolderPosts,
            [
                holder(1, commissioner, "2012-11-22", "2016-05-12"), holder(2, commissioner, "2016-06-01"),
                holder(3, chief, "2012-01-01"),
            ])
    }

    static func decision(_ number: UInt64, _ kind: DecisionKind, _ office: Office, on text: String = "2013-01-01")
        throws
        -> OfficeDecision
    {
        OfficeDecision(
            id: .init(high: 0xE1, low: number), "as it was minuted", kind, by: office, on: try day(text))
    }

    @Test func theHolderOfADayAndTheVacanciesAreTold() throws {
        let holders = try Self.holders()
        func person(_ text: String) throws -> [UInt64] {
            try holders.holders(of: Self.commissioner, on: day(text)).map(\.person.low)
        }
        #expect(try person("2012-11-21") == [] && person("2012-11-22") == [1] && person("2016-05-11") == [1])
        #expect(try person("2016-05-12") == [] && person("2016-06-01") == [2])
        let vacancies = try holders.vacancies(of: Self.commissioner, during: .days("2012-11-22", "2020-01-01"))
        #expect(vacancies == [try .days("2016-05-12", "2016-06-01")])
    }

    @Test func theTermsOfTwoHoldersDoNotOverlap() throws {
        var holders = try Self.holders()
        let second = try Self.holder(4, Self.commissioner, "2016-05-11", "2016-05-13")
        let error = #expect(throws: AppointmentError.self) { try holders.add(second) }
        guard case .postIsHeld(let other, let overlap) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(other.person.low == 1)
        #expect(try overlap == .days("2016-05-11", "2016-05-12"))
        try holders.add(Self.holder(4, Self.commissioner, "2016-05-12", "2016-06-01"))
    }

    @Test(arguments: [
        (DecisionKind.operational, [Post.chiefConstable]), (.budget, [.policeAndCrimeCommissioner]),
        (.policeAndCrimePlan, [.policeAndCrimeCommissioner]), (.commissioning, [.policeAndCrimeCommissioner]),
        (.chiefConstableAppointment, [.policeAndCrimeCommissioner]), (.holdingToAccount, [.policeAndCrimeCommissioner]),
    ])
    func eachKindOfDecisionHasItsOffice(_ kind: DecisionKind, _ posts: [Post]) {
        #expect(Post.known.filter { Office($0, of: "Midshire").decides(kind) == true } == posts)
        #expect(Office(.assistantCommissioner, of: "Midshire").decides(kind) == false)
        #expect(Office(.chair, of: "Midshire").decides(kind) == nil)
        #expect(Self.chief.decides("a-kind-unknown-here") == nil)
    }

    @Test func operationalDecisionsAreNotTheCommissioners() throws {
        var log = DecisionLog()
        expectRefusal(
            by: .decisionIsInRemit, "'operational'", "'police-and-crime-commissioner'", "it is for: chief-constable"
        ) { try log.assign(Self.decision(1, .operational, Self.commissioner)) }
        expectRefusal(by: .decisionIsInRemit, "it is for: police-and-crime-commissioner") {
            try log.assign(Self.decision(1, .budget, Self.chief))
        }
        try log.assign(Self.decision(1, .operational, Self.chief))
        try log.assign(Self.decision(2, "a-kind-unknown-here", Self.commissioner))
        expectRefusal(by: .decisionIsInRemit, "already") { try log.assign(Self.decision(1, .operational, Self.chief)) }
        #expect(log.assigned.count == 2)
    }

    @Test func whatWasTakenOutsideTheRemitIsTold() throws {
        var log = DecisionLog()
        try log.record(Self.decision(1, .operational, Self.commissioner))
        try log.record(Self.decision(2, .budget, Self.commissioner, on: "2016-05-12"))
        try log.record(Self.decision(3, "a-kind-unknown-here", Self.chief))
        expectRefusal(by: .decisionIsInRemit, "already") { try log.record(Self.decision(3, .budget, Self.chief)) }
        #expect(log.outsideRemit.map(\.id.low) == [1])
        #expect(log.openRemit.map(\.id.low) == [3])
        #expect(try log.duringVacancy(Self.holders()).map(\.id.low) == [2])
        let text = try storedText(of: log).replacing("\"taken\"", with: "\"x\"")
            .replacing("\"assigned\"", with: "\"taken\"").replacing("\"x\"", with: "\"assigned\"")
        #expect(refusal(DecisionLog.self, from: text, as: Rejection.self)?.rule == .decisionIsInRemit)
    }
}
