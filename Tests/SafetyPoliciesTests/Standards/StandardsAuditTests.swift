import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

/// The audit itself: what was changed in a policy, it finds.
@Suite("The audit of the standards", .enabled(if: SharedFiles.exists(StandardsBase.name)))
struct StandardsAuditTests {
    typealias Check = StandardsAudit.Check

    /// A deadline of one number, seen in the regulation itself.
    private static let record = "pc-outcome-5wd"

    private func checks(_ policies: [Policy]) throws -> Set<Check> {
        let audit = StandardsAudit(base: try StandardsBase.shared.get(), policies: policies)
        return Set(audit.faults(of: Self.record).map(\.check))
    }

    /// The policy of police complaints with that duty alone, in part another one.
    private func policy(
        _ id: String = record, within period: Period = .workingDays(5), limit: Verification = .primary,
        trigger: Verification = .unverified, located: Verification = .primary,
        sources: [SourceID] = ["si2020-2-r34"], bindingForce: BindingForce = .statute,
        from: String = "2020-02-01", until: String? = nil, status: PolicyStatus = .inForce,
        jurisdiction: String = "England and Wales", policyID: PolicyID = "police-complaints/2020"
    ) throws -> Policy {
        let citation = Citation(
            instrument: "Regulations", edition: "2020", locator: "reg. 34(2)(b)", locatorVerification: located,
            sources: sources)
        let duty = Duty(
            DutyID(id), citing: citation, summary: "Outcome told", owedTo: .always, audienceVerification: .primary,
            owedBy: ["appropriate_authority"], upon: .event(.complaintOutcomeReached), triggerVerification: trigger,
            within: [Limit(period, verification: limit)], dischargedBy: [.service("tell-complaint-outcome")])
        return try Policy(
            policyID, title: "Complaints", instrument: "Regulations", bindingForce: bindingForce,
            inForce: InForce(from: CivilDate(from), until: until.map { try CivilDate($0) }), status: status,
            jurisdiction: jurisdiction, facts: [], duties: [duty])
    }

    @Test("finds nothing where nothing was changed, also in a variant of the id")
    func unchanged() throws {
        #expect(try checks([policy()]).isEmpty)
        #expect(try checks([policy("pc-outcome-5wd.told")]).isEmpty)
    }

    @Test("finds a rule that is missing, and one that stands twice")
    func missing() throws {
        #expect(try checks([]) == [.found])
        #expect(try checks([policy("pc-outcome-5wds")]) == [.found])
        #expect(try checks([policy(), policy(policyID: "police-complaints/2021")]) == [.onePolicy])
    }

    @Test("finds another number, another unit and another kind of day")
    func numbers() throws {
        for period: Period in [.workingDays(4), .calendarDays(5), .weeks(5), .unstated] {
            let found = try checks([policy(within: period)])
            #expect(found == (period == .unstated ? [.numbers] : [.numbers, .noOtherNumbers]), "\(period)")
        }
    }

    @Test("finds another day, status, force and place")
    func frame() throws {
        #expect(try checks([policy(from: "2020-02-02")]) == [.begins])
        #expect(try checks([policy(until: "2024-01-01")]) == [.ends])
        #expect(try checks([policy(status: .superseded)]) == [.status])
        #expect(try checks([policy(bindingForce: .guidance)]) == [.bindingForce])
        #expect(try checks([policy(jurisdiction: "Wales")]) == [.jurisdiction])
    }

    @Test("finds a level that says too much or too little, and other sources")
    func levels() throws {
        #expect(try checks([policy(limit: .secondary)]) == [.asStrong])
        #expect(try checks([policy(sources: [])]) == [.sources])
        #expect(try checks([policy(sources: ["si2020-2"])]) == [.sources])
        // Of a record from memory no field may claim more.
        let recalled = Duty(
            "ncrs-record-72h",
            citing: Citation(instrument: "Rules", edition: "", locator: "A", locatorVerification: .unverified),
            summary: "", owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.reportFirstRecorded), triggerVerification: .secondary,
            within: [Limit(.hours(72), verification: .unverified)], dischargedBy: [.service("record-crime")])
        let policy = try Policy(
            "crime-recording-rules/before-2015", title: "", instrument: "", bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate("2000-01-01"), until: CivilDate("2015-04-01")), status: .superseded,
            jurisdiction: "England and Wales", facts: [], duties: [recalled])
        let audit = StandardsAudit(base: try StandardsBase.shared.get(), policies: [policy])
        #expect(audit.faults(of: "ncrs-record-72h").map(\.check) == [.notStronger])
    }

    @Test("finds a place that is claimed though it is recalled")
    func place() throws {
        let scrutiny = try CrimeAndDisorderScrutiny.edition2009()
        let meeting = try #require(scrutiny.duty("cds-meet-12m"))
        let citation = Citation(
            instrument: "Regulations", edition: "2009", locator: "reg. 4", locatorVerification: .secondary,
            sources: meeting.citation.sources)
        let changed = Duty(
            meeting.id, citing: citation, summary: meeting.summary, owedTo: .always,
            audienceVerification: .secondary, owedBy: meeting.owedBy, upon: meeting.trigger,
            triggerVerification: .unverified, within: meeting.limits, dischargedBy: meeting.discharges,
            recurring: meeting.recurrence, notes: meeting.notes)
        let policy = try Policy(
            scrutiny.id, title: scrutiny.title, instrument: scrutiny.instrument,
            bindingForce: scrutiny.bindingForce, inForce: scrutiny.inForce, status: scrutiny.status,
            jurisdiction: scrutiny.jurisdiction, facts: [], duties: [changed])
        let audit = StandardsAudit(base: try StandardsBase.shared.get(), policies: [policy])
        #expect(audit.faults(of: "cds-meet-12m").map(\.check) == [.recalledPlace])
    }
}
