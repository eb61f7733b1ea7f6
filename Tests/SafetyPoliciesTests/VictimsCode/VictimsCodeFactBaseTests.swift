import CivilTime
import Foundation
import PolicyEngine
import SafetyPolicies
import Testing

/// Holds the rules of every edition, and the later law, against the fact base that they were written from, field by
/// field.
@Suite("The Victims' Codes and their fact base", .enabled(if: FactBase.isPresent))
struct VictimsCodeFactBaseTests {
    let base: FactBase

    init() throws {
        base = try FactBase.read.get()
    }

    @Test("have the same rows", arguments: RuleGroup.allCases)
    func sameRows(group: RuleGroup) throws {
        let rows = base.rows.filter { $0.edition == group.rawValue }
        #expect(rows.count == group.counts.rows)
        let courts = rows.filter { $0.upstream != nil }.map { "\($0.id).court" }
        #expect(courts.count == group.counts.courts)
        let duties = try group.policies().flatMap(\.duties).map(\.id.rawValue)
        #expect(duties.sorted() == (rows.map(\.id) + courts).sorted())
    }

    @Test("have the same kinds and as many numbers", arguments: RuleGroup.allCases)
    func kinds(group: RuleGroup) throws {
        let pairs = try pairs(of: group)
        #expect(Dictionary(grouping: pairs) { $0.0.scalars["kind"] ?? "" }.mapValues(\.count) == group.kinds)
        #expect(pairs.count { $0.0.limits.values.contains { $0.contains(/^\d/) } } == group.counts.numeric)
        let claims = pairs.count { $0.0.id.hasSuffix("s8.compensation-information") }
        #expect(claims == (group == .of2013 || group == .of2015 ? 1 : 0))
        let numeric = pairs.count { $0.1.limits.contains { $0.period.isNumeric } }
        #expect(numeric == group.counts.numeric - claims)
    }

    @Test("agree on summary, kind, clock and bodies", arguments: RuleGroup.allCases)
    func wording(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            #expect(duty.summary == row.scalars["title"], "\(row.id)")
            #expect((duty.kind == .opportunity) == (row.scalars["kind"] == "applicant_deadline"), "\(row.id)")
            #expect(duty.owedBy.map(\.rawValue) == row.lists["provider"]?.map { $0.lowercased() }, "\(row.id)")
            #expect(duty.trigger == row.trigger, "\(row.id)")
            #expect((duty.recurrence != nil) == (row.clockStarts == "recurring"), "\(row.id)")
        }
    }

    @Test("agree on whom each duty is owed to", arguments: RuleGroup.allCases)
    func audiences(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            let conditions = (row.lists["owed_to"] ?? []).map { group.condition($0) }
            var expected = conditions.count == 1 ? conditions[0] : .any(conditions)
            if row.lists["conditions"] == nil { Issue.record("\(row.id) has no conditions") }
            if row.lists["conditions"]?.contains("applications or references made on or after 25 June 2025") == true {
                expected = .all([expected, .today >= .fixed(try CivilDate("2025-06-25"))])
            }
            #expect(duty.audience == expected, "\(row.id)")
        }
    }

    @Test("agree on the limits of both tiers and of the courts", arguments: RuleGroup.allCases)
    func limits(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            #expect(duty.limits.map { text($0.period) } == row.periods, "\(row.id)")
            let tiers: [Condition] = [group.condition("enhanced_victims"), .always]
            #expect(duty.limits.map(\.condition) == Array(tiers.suffix(row.periods.count)), "\(row.id)")
            let levels = base.limitLevels(of: row)
            let expected = Array([levels.enhanced, levels.standard].suffix(row.periods.count))
            // What has no number, though the row has one, claims nothing.
            let isClaimTime = row.id.hasSuffix("s8.compensation-information")
            #expect(duty.limits.map(\.verification) == (isClaimTime ? [.unverified] : expected), "\(row.id)")
            if let upstream = row.upstream {
                let court = try #require(try duties(of: group)[DutyID("\(row.id).court")])
                #expect(court.limits.map { text($0.period) } == [upstream.limit])
                #expect(court.owedBy.map(\.rawValue) == [upstream.by])
                #expect(court.limits.map(\.verification) == [base.level(of: "upstream_limit", in: row)])
            }
        }
    }

    @Test("agree on how well each field was checked", arguments: RuleGroup.allCases)
    func verification(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            #expect(duty.citation.sources.map(\.rawValue) == row.lists["source"] ?? [], "\(row.id)")
            #expect(duty.audienceVerification == base.level(of: "owed_to", in: row), "\(row.id)")
            var trigger = base.level(of: "trigger", in: row)
            if case .receipt = duty.trigger { trigger = min(trigger, base.level(of: "clock_starts", in: row)) }
            #expect(duty.triggerVerification == trigger, "\(row.id)")
        }
    }

    @Test("agree on the place, and on whose rule it is", arguments: RuleGroup.allCases)
    func places(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            #expect(duty.citation.instrument == row.place.instrument, "\(row.id)")
            #expect(duty.citation.locator == row.place.locator, "\(row.id)")
            #expect(duty.citation.locatorVerification == base.placeLevel(of: row), "\(row.id)")
            let isTheCode = row.scalars["is_code_entitlement"] == "true"
            #expect((duty.citation.instrument == "Victims' Code") == isTheCode, "\(row.id)")
        }
    }

    @Test("keep every condition: judged, or said not to be", arguments: RuleGroup.allCases)
    func conditions(group: RuleGroup) throws {
        for (row, duty) in try pairs(of: group) {
            let unjudged = (row.lists["conditions"] ?? []).filter { !FactBase.Row.judgedConditions.contains($0) }
            #expect(duty.unjudged.count == unjudged.count, "\(row.id): \(unjudged)")
            if duty.notes.isEmpty { #expect(row.scalars["note"] == nil, "\(row.id)") }
        }
    }

    @Test("know the documents by the same titles, addresses and kinds", arguments: RuleGroup.allCases)
    func sources(group: RuleGroup) throws {
        for source in try group.policies().flatMap(\.sources) {
            #expect(base.sourceKinds[source.id.rawValue] == source.kind, "\(source.id)")
            #expect(base.sourceTexts[source.id.rawValue] == [source.title, source.address], "\(source.id)")
        }
    }

    private func duties(of group: RuleGroup) throws -> [DutyID: Duty] {
        Dictionary(try group.policies().flatMap(\.duties).map { ($0.id, $0) }) { first, _ in first }
    }

    /// Each row of the group with its duty.
    private func pairs(of group: RuleGroup) throws -> [(FactBase.Row, Duty)] {
        let duties = try duties(of: group)
        return try base.rows.filter { $0.edition == group.rawValue }.map { row in
            (row, try #require(duties[DutyID(row.id)], "\(row.id)"))
        }
    }

    /// The period in the fact base's words.
    private func text(_ period: Period) -> String {
        switch period {
        case .workingDays(let count): "\(count) working_days"
        case .calendarDays(let count): "\(count) calendar_days"
        case .months(let count): "\(count) months"
        case .years(let count): "\(count) years"
        case .withoutUnjustifiedDelay: "without_unjustified_delay"
        case .asSoonAsPossible: "as_soon_as_possible"
        case .asAgreed("update-frequency"): "as_agreed_with_victim"
        case .unstated: "unstated"
        default: "\(period)"
        }
    }
}
