import CivilTime
import Foundation
import PolicyEngine
import SafetyPolicies
import Testing

/// Holds the rules against the fact base that they were written from, field by field.
@Suite("The Victims' Code of 2020 and its fact base", .enabled(if: FactBase.isPresent))
struct VictimsCodeFactBaseTests {
    let policy: Policy
    let base: FactBase
    let rows: [FactBase.Row]

    init() throws {
        policy = try VictimsCode.edition2020()
        base = try FactBase(contentsOf: FactBase.file)
        rows = base.rows.filter { $0.edition == "2020" }
    }

    @Test("have the same rows")
    func sameRows() {
        #expect(rows.count == 106)
        let courts = rows.filter { $0.upstream != nil }.map { "\($0.id).court" }
        #expect(Set(policy.duties.map(\.id.rawValue)) == Set(rows.map(\.id) + courts))
    }

    @Test("agree on summary, kind, clock and bodies")
    func wording() throws {
        for row in rows {
            let duty = try duty(of: row)
            #expect(duty.summary == row.scalars["title"], "\(row.id)")
            #expect((duty.kind == .opportunity) == (row.scalars["kind"] == "applicant_deadline"), "\(row.id)")
            #expect(duty.owedBy.map(\.rawValue) == row.lists["provider"]?.map { $0.lowercased() }, "\(row.id)")
            let underlying = EventKind(row.scalars["trigger"] ?? "")
            #expect(duty.trigger == clock(row.clockStarts, underlying), "\(row.id)")
        }
    }

    @Test("agree on whom each duty is owed to")
    func audiences() throws {
        for row in rows {
            let words = row.lists["owed_to"] ?? []
            let conditions = try words.map(condition)
            let expected = conditions.count == 1 ? conditions[0] : .any(conditions)
            #expect(try duty(of: row).audience == expected, "\(row.id)")
        }
    }

    @Test("agree on the limits of both tiers and of the courts")
    func limits() throws {
        for row in rows {
            let duty = try duty(of: row)
            let tiers = [row.limits["enhanced"], row.limits["standard"]]
            if tiers[0] == tiers[1] {
                #expect(duty.limits.map { text($0.period) } == [reading(tiers[1])], "\(row.id)")
                #expect(duty.limits.map(\.condition) == [.always], "\(row.id)")
            } else {
                #expect(duty.limits.map { text($0.period) } == tiers.map(reading), "\(row.id)")
                #expect(duty.limits.map(\.condition) == [try condition("enhanced_victims"), .always], "\(row.id)")
            }
            if let upstream = row.upstream {
                let court = try #require(policy.duty(DutyID("\(row.id).court")))
                #expect(court.limits.map { text($0.period) } == [upstream.limit])
                #expect(court.owedBy.map(\.rawValue) == [upstream.by])
                #expect(court.limits.map(\.verification) == [level(of: "upstream_limit", in: row)])
            }
        }
    }

    @Test("agree on how well each field was checked")
    func verification() throws {
        for row in rows {
            let duty = try duty(of: row)
            #expect(duty.citation.sources.map(\.rawValue) == row.lists["source"] ?? [], "\(row.id)")
            #expect(duty.audienceVerification == level(of: "owed_to", in: row), "\(row.id)")

            var trigger = level(of: "trigger", in: row)
            if case .receipt = duty.trigger { trigger = min(trigger, level(of: "clock_starts", in: row)) }
            #expect(duty.triggerVerification == trigger, "\(row.id)")

            let standard: Verification
            let enhanced: Verification
            switch row.limitConfidence {
            case "text":
                standard = level(of: "time_limit", in: row)
                enhanced = standard
            case "text_standard_only":
                standard = level(of: "time_limit_standard", in: row)
                enhanced = .unverified
            default:
                standard = .unverified
                enhanced = .unverified
            }
            let expected = duty.limits.count == 1 ? [standard] : [enhanced, standard]
            #expect(duty.limits.map(\.verification) == expected, "\(row.id)")

            let place: Verification =
                switch row.scalars["paragraph_confidence"] {
                case "seen": level(of: "paragraph", in: row)
                case "inferred_from_source_order": .secondary
                default: .unverified
                }
            #expect(duty.citation.locatorVerification == place, "\(row.id)")
            let locator =
                [row.scalars["right"].map { Int($0) == nil ? "Introduction" : "Right \($0)" }]
                + [row.scalars["paragraph"].flatMap { $0 == "null" ? nil : $0 }]
            #expect(duty.citation.locator == locator.compactMap(\.self).joined(separator: ", "), "\(row.id)")
        }
    }

    @Test("know the documents by the same kinds")
    func sources() {
        for source in policy.sources {
            #expect(base.sourceKinds[source.id.rawValue] == source.kind, "\(source.id)")
        }
    }

    private func duty(of row: FactBase.Row) throws -> Duty {
        try #require(policy.duty(DutyID(row.id)), "\(row.id)")
    }

    private func level(of field: String, in row: FactBase.Row) -> Verification {
        guard row.scalars["confidence"] == "text", row.lists["text_covers"]?.contains(field) == true else {
            return .unverified
        }
        let kinds = row.lists["source"]?.map { base.sourceKinds[$0] } ?? []
        return kinds.contains("official") || kinds.contains("primary") ? .primary : .secondary
    }

    private func clock(_ start: String, _ underlying: EventKind) -> Trigger {
        switch start {
        case "wcu_receives_information_from_court", "wcu_receives_information_from_cps", "receipt_from_court":
            .receipt(EventKind("wcu_received.\(underlying)"), of: underlying)
        case "cps_receives_correct_claim":
            .receipt(EventKind("cps_received.\(underlying)"), of: underlying)
        default:
            .event(underlying)
        }
    }

    private func condition(_ word: String) throws -> Condition {
        let facts = [
            "bereaved_close_relatives": "bereaved_close_relative", "businesses": "is_business",
            "victims_of_violent_crime": "violent_crime", "vcs_eligible_victims_and_bereaved": "vcs_eligible",
            "vcs_members": "vcs_member", "sfo_victims": "sfo",
            "victims_with_special_measures_application": "special_measures_applied",
            "victims_of_sexual_gender_based_or_domestic_abuse": "sexual_or_gendered_or_domestic",
        ]
        switch word {
        case "all_victims":
            return .not(.fact("victim.is_business"))
        case "enhanced_victims":
            let categories = [
                "under_18", "vulnerable", "intimidated", "most_serious_crime", "persistently_targeted",
                "bereaved_close_relative", "enhanced_by_discretion",
            ]
            return .any(categories.map { .fact(FactID("victim.\($0)")) })
        case "anyone", "victims_of_any_criminal_offence":
            return .always
        default:
            return .fact(FactID("victim.\(facts[word] ?? word)"))
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

    /// A limit of the fact base, with the three words for no period as one.
    private func reading(_ limit: String?) -> String? {
        let unstated: Set<String?> = ["none_stated", "unknown", "before_sentence"]
        return unstated.contains(limit) ? "unstated" : limit
    }
}
