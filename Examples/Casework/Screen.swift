import CommunitySafetyKit
import SafetyInterchange

/// The report that a person reads.
struct Screen {
    private let intake: Intake
    private let filed: FiledCases
    private let assessment: Assessment
    private let most = 12

    init(intake: Intake, filed: FiledCases, assessment: Assessment) {
        self.intake = intake
        self.filed = filed
        self.assessment = assessment
    }

    func show() throws {
        showIntake()
        show("Falls due next", sorted(.pending) + sorted(.open))
        show("Overdue", sorted(.breached))
        showQuestions()
        try showExplanation()
        showCounts()
    }

    private func showIntake() {
        print("Read")
        line("street file", intake.streetTally, "\(intake.streetTally.antiSocialBehaviour) anti-social behaviour")
        line(
            "outcomes file", intake.outcomesTally,
            "\(intake.matchedOutcomes) of a crime in the street file, "
                + "\(intake.outcomesTally.exactDuplicates) exact duplicates counted once; "
                + "\(intake.knownByOutcomeOnly) cases known by an outcome only")
        for fault in intake.faults.prefix(most) { print("  skipped: \(fault)") }
        if intake.faults.count > most { print("  … and \(intake.faults.count - most) more") }
        let codes = intake.streetTally.unknownCodes.merging(intake.outcomesTally.unknownCodes, uniquingKeysWith: +)
        for (code, count) in codes.sorted(by: { $0.key < $1.key }) {
            print("  kept, but not known here: \"\(code)\" (\(count))")
        }
        print("  stored: \(filed)")
        print(
            "\nJudged as of \(assessment.asOf): \(assessment.caseCount) cases, "
                + "\(assessment.findings.count) determinations; "
                + "\(assessment.casesWithoutDuty) cases raise no duty that is modelled\n")
    }

    private func line(_ name: String, _ tally: ReadingTally, _ more: String) {
        print("  \(name): \(tally.read) rows read, \(tally.kept) kept, \(tally.rejected) skipped; \(more)")
    }

    private func sorted(_ status: Status) -> [Assessment.Finding] {
        assessment.findings.filter { $0.determination.status == status }
            .enumerated()
            .sorted { left, right in
                let dues = [left, right].map { $0.element.determination.dueEarliest?.milliseconds ?? .max }
                return (dues[0], left.offset) < (dues[1], right.offset)
            }
            .map(\.element)
    }

    private func show(_ title: String, _ findings: [Assessment.Finding]) {
        print("\(title) (\(findings.count))")
        for finding in findings.prefix(most) {
            let determination = finding.determination
            print(
                "  \(due(determination))  \(determination.status.rawValue)  \(finding.item.name): "
                    + "\(determination.summary)")
            print(
                "      \(determination.duty); \(determination.citation), rule \(determination.verification.rawValue); "
                    + "owed by \(determination.owedBy.map(\.rawValue).joined(separator: " or "))")
        }
        if findings.isEmpty { print("  none") }
        if findings.count > most { print("  … and \(findings.count - most) more") }
        print("")
    }

    private func due(_ determination: Determination) -> String {
        if let due = determination.due { return "before \(due)" }
        guard let earliest = determination.dueEarliest, let latest = determination.dueLatest else { return "no number" }
        return "before \(earliest) to \(latest)"
    }

    private func showQuestions() {
        var counts: [Missing: Int] = [:]
        var specific: [(Assessment.Finding, Missing)] = []
        for finding in assessment.findings {
            for missing in finding.determination.missing {
                switch missing {
                case .fact, .event, .marker: counts[missing, default: 0] += 1
                case .time, .about: specific.append((finding, missing))
                }
            }
        }
        print("Must still be asked (how many determinations wait for it)")
        for (missing, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(most) {
            print("  \(count)  \(assessment.question(for: missing) ?? phrase(missing))")
        }
        let times = specific.count { if case .time = $0.1 { true } else { false } }
        if times > 0 { print("  \(times)  When exactly did it happen? (the source gives a month or a day)") }
        for (finding, missing) in specific {
            if case .about(let event) = missing {
                print("  1  \(finding.item.name): what was event \(finding.name(of: event)) about?")
            }
        }
        print("")
    }

    private func phrase(_ missing: Missing) -> String {
        switch missing {
        case .fact(let id): "the answer to \(id)"
        case .event(let kind): "Was there \(kind), and when?"
        case .time(let event): "when exactly event \(event) happened"
        case .about(let event): "what event \(event) was about"
        case .marker(let marker): "what the marker \(marker) means: no rule considers it"
        }
    }

    private func showExplanation() throws {
        let findings = assessment.findings
        guard
            let chosen = findings.first(where: { $0.item.isScenario && $0.determination.status == .pending })
                ?? findings.first(where: { $0.determination.due != nil }) ?? findings.first,
            let explanation = try assessment.explanation(of: chosen)
        else { return }
        print("One of them in full: \(chosen.item.name), \(chosen.determination.duty)")
        for sentence in explanation.sentences(in: EnglishPhrasebook()) { print("  \(sentence)") }
        print("")
    }

    private func showCounts() {
        print("By status")
        for status in Status.allCases {
            let count = assessment.findings.count { $0.determination.status == status }
            if count > 0 { print("  \(count)  \(status.rawValue)") }
        }
        var reasons: [String: Int] = [:]
        for finding in assessment.findings where finding.determination.status == .undetermined {
            let kinds = Set(
                finding.determination.missing.map { missing in
                    switch missing {
                    case .fact: "facts about the victim"
                    case .event(let kind): "\(kind)"
                    case .time: "the event's time"
                    case .about: "what an event was about"
                    case .marker: "a marker that no rule considers"
                    }
                })
            reasons[kinds.sorted().joined(separator: " and "), default: 0] += 1
        }
        if reasons.isEmpty { return }
        print("\nUndetermined, by what is missing")
        for (reason, count) in reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(count)  \(reason)")
        }
    }
}
