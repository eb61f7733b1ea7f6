public import CivilTime

extension ScrutinyPanel {
    /// What the four tests make of the panel as it is on a UK civil day, and of its meetings in the twelve months up to
    /// and with it.
    public func results(on day: CivilDate) -> [PanelTestResult] {
        PanelTest.allCases.map { PanelTestResult(test: $0, evidence: evidence(for: $0, on: day)) }
    }

    private func evidence(for test: PanelTest, on day: CivilDate) -> [PanelEvidence] {
        let year = meetings.filter { day.adding(months: -12) < $0.day && $0.day <= day }
        switch test {
        case .independent:
            return [
                PanelEvidence(.worksElsewhere, members(on: day).map { $0.isEmployedByScrutinisedBody.map { !$0 } })
            ]
        case .representative:
            return [PanelEvidence(.groupSits, terms.groupsMostAffected.sorted().map { isSeated($0, on: day) })]
        case .openAndVisible:
            return [
                PanelEvidence(.minutesPublished, year.map { $0.minutesPublished.isReached(by: day) }),
                PanelEvidence(.openMeeting, year.map(\.wasOpen)),
            ]
        case .wellInformed:
            return [PanelEvidence(.informationShown, terms.information.sorted().map { isShown($0, at: year) })]
        }
    }

    /// Whether somebody of a group sits on the panel; unknown where nobody is known to and somebody's group is unknown.
    private func isSeated(_ group: PanelGroup, on day: CivilDate) -> Bool? {
        let groups = members(on: day).map { member in
            member.group.flatMap { try? $0.disclosed(for: .storage(reason: "a count of a panel's groups")) }
        }
        if groups.contains(group) { return true }
        return groups.contains(nil) ? nil : false
    }

    private func isShown(_ information: PanelInformation, at meetings: [PanelMeeting]) -> Bool? {
        if meetings.contains(where: { $0.information?.contains(information) == true }) { return true }
        return meetings.isEmpty || meetings.contains { $0.information == nil } ? nil : false
    }
}
