import CivilTime
import SafetyModel
import Testing

@Suite struct EscalationSignalTests {
    let rule = Made.make {
        try EscalationRule(
            id: Made.id(1), counting: "call", atLeast: 3, within: .months(12),
            from: Passage(.cuttingCrime, "4a, line 17"))
    }

    private func calls(_ days: String?...) throws -> [Occurrence] {
        try days.enumerated().map { position, text in
            Occurrence(id: Made.id(UInt64(position + 1)), word: "call", on: try text.map { try day($0) })
        }
    }

    private func signal(_ calls: [Occurrence], on text: String) throws -> EscalationSignal {
        EscalationSignal(rule, over: calls, on: try day(text))
    }

    @Test func aRuleStatesItsWindowThresholdAndSource() throws {
        func make(_ threshold: Int, _ window: Period, _ locator: String) throws -> EscalationRule {
            try EscalationRule(
                id: Made.id(1), counting: "call", atLeast: threshold, within: window,
                from: Passage(.cuttingCrime, locator))
        }
        #expect(try make(1, .weeks(1), "1").threshold == 1)
        expectRefused(by: .signalStatesItsSource) { try make(0, .weeks(1), "1") }
        expectRefused(by: .signalStatesItsSource) { try make(1, .weeks(1), " ") }
        for window in [Period.weeks(0), .workingDays(3), .hours(24), .unstated] {
            expectRefused(by: .signalStatesItsSource) { try make(1, window, "1") }
        }
    }

    @Test func theWindowRunsToTheEndOfTheCorrespondingDay() throws {
        let three = try calls("2023-05-01", "2024-01-10", "2024-03-10")
        let last = try signal(three, on: "2024-05-01")
        #expect(last.answer == .yes)
        #expect(last.evidence == [Made.id(1), Made.id(2), Made.id(3)])
        let after = try signal(three, on: "2024-05-02")
        #expect(after.answer == .no)
        #expect(after.evidence == [Made.id(2), Made.id(3)])
        // What has not happened yet does not count.
        #expect(try signal(three, on: "2024-03-09").answer == .no)
        #expect(try signal(three, on: "2024-03-10").answer == .yes)
    }

    @Test func anUndatedCallLeavesItOpenWhereItDecides() throws {
        let open = try signal(try calls("2024-01-10", "2024-03-10", nil), on: "2024-05-01")
        #expect(open.answer == .unknown)
        #expect(open.undated == [Made.id(3)])
        #expect(try signal(try calls("2024-01-10", nil), on: "2024-05-01").answer == .no)
        #expect(try signal(try calls("2024-01-10", "2024-01-10", "2024-03-10", nil), on: "2024-05-01").answer == .yes)
    }

    @Test func otherWordsDoNotCount() throws {
        let other = Occurrence(id: Made.id(9), word: "visit", on: try day("2024-04-01"))
        let found = try signal(try calls("2024-01-10", "2024-03-10") + [other], on: "2024-05-01")
        #expect(found.answer == .no)
        #expect(found.undated == [])
    }
}

@Suite struct VulnerabilityOutreachTests {
    private func offer(_ factors: VulnerabilityFactor..., reached: [Answer] = []) throws -> Outreach {
        try Outreach(id: Made.id(1), to: factors, by: Made.id(2), reached: reached)
    }

    @Test func peopleAreNotChosenByWhatTheyAre() throws {
        expectRefused(by: .vulnerabilityIsMoreThanATrait) { try offer() }
        for trait in VulnerabilityFactor.protectedCharacteristics {
            expectRefused(by: .vulnerabilityIsMoreThanATrait) { try offer(trait) }
        }
        expectRefused(by: .vulnerabilityIsMoreThanATrait) { try offer(.race, .religion, "a-new-factor") }
        #expect(try offer(.age, .isolation).factors == [.age, .isolation])
        #expect(VulnerabilityFactor.protectedCharacteristics.count == 9)
    }

    @Test func reachKeepsWhatNobodyKnows() throws {
        let reach = try offer(.isolation, reached: [.yes, .yes, .no, .unknown]).reach
        #expect(reach == Share(2, of: 4, unknown: 1))
        #expect(reach.range == 2...3)
    }
}
