import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct ResponseStandardsTests {
    private static let contact: DutyID = "asb-minstd-bassetlaw-5wd"
    private static let calendar = WorkingCalendar.englandAndWales
    private static let everyGrade: [AttendanceGrade: DutyID] = [
        .desk: contact, .appointment: contact, .attend: contact,
    ]

    private static func overlay(workingDays: Int) -> Overlay {
        let citation = Citation(
            instrument: "Local standards", edition: "2010", locator: nil, locatorVerification: .unverified, sources: [])
        return Overlay(
            "local-response/2010", over: .bassetlawMinimumStandard, title: "Local response",
            instrument: "Local standards", bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 14_699)), status: .inForce,
            jurisdiction: "Millbrook",
            changing: [
                DutyChange(
                    contact, citing: citation, within: [Limit(.workingDays(workingDays), verification: .secondary)])
            ])
    }

    @Test func rejectsAGradeWithoutAStandard() throws {
        let policy = try CaseReview.bassetlaw()
        _ = try ResponseStandards(Self.everyGrade, of: policy)
        for grade in AttendanceGrade.allCases {
            var duties = Self.everyGrade
            duties[grade] = nil
            let missing = #expect(throws: Rejection.self) { try ResponseStandards(duties, of: policy) }
            #expect(missing?.rule == .standardForEveryGrade)
            duties[grade] = "no-such-duty"
            #expect(throws: Rejection.self) { try ResponseStandards(duties, of: policy) }
        }
    }

    @Test func rejectsALocalStandardThatIsWeaker() throws {
        let base = try CaseReview.bassetlaw()
        let error = #expect(throws: OverlayError.self) {
            try ResponseStandards(
                Self.everyGrade, setBy: Self.overlay(workingDays: 6), over: base, on: Self.calendar)
        }
        guard case .mayWeaken(let verdicts) = error else {
            Issue.record("refused for another reason")
            return
        }
        #expect(verdicts.map(\.rule) == [.duty(Self.contact)])
        for days in [5, 3] {
            let local = try ResponseStandards(
                Self.everyGrade, setBy: Self.overlay(workingDays: days), over: base, on: Self.calendar)
            #expect(local.policy.id == "local-response/2010")
        }
    }

    /// Reported on Thursday 28 March 2024, before Easter: three working days end with Thursday 4 April.
    @Test func saysWhatIsDueAtRiskMetAndBreached() throws {
        let standards = try ResponseStandards(
            Self.everyGrade, setBy: Self.overlay(workingDays: 3), over: CaseReview.bassetlaw(), on: Self.calendar)
        func standing(
            asOf text: String, contacted: String? = nil
        ) throws -> ResponseStanding? {
            var one = StandardsCase(standards.policy)
            try one.add("report", .asbComplaintMade, "2024-03-28T10:00:00Z")
            if let contacted { try one.add("call", .service("contact-asb-complainant"), contacted) }
            return try standards.standings(
                of: .appointment, from: Evidence(events: one.events), asOf: Instant(text),
                atRiskWithin: .seconds(3600), on: Self.calendar
            ).first
        }
        let early = try #require(try standing(asOf: "2024-04-04T21:59:59Z"))
        #expect(try early.determination.due == Instant("2024-04-04T23:00:00Z"))
        #expect(early.determination.status == .pending && !early.isAtRisk)
        #expect(try standing(asOf: "2024-04-04T22:00:00Z")?.isAtRisk == true)
        let breached = try standing(asOf: "2024-04-04T23:00:00Z")
        #expect(breached?.determination.status == .breached && breached?.isAtRisk == false)
        let met = try standing(asOf: "2024-04-04T22:59:59Z", contacted: "2024-04-04T22:30:00Z")
        #expect(met?.determination.status == .met && met?.isAtRisk == false)
    }
}
