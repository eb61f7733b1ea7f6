import CivilTime
import SafetyModel

/// Short forms for words of which these tests say nothing more.
extension OwnedAction {
    init(id: ID, _ words: String, by owner: PublicBody.ID, due: CivilDate) throws(Rejection) {
        try self.init(id: id, Personal(words, purpose: .antisocialBehaviour), by: owner, due: due)
    }
}

extension DriverFlag {
    init(_ driver: Driver, source: String, recorded: CivilDate) throws(Rejection) {
        try self.init(driver, source: Personal(source, purpose: .antisocialBehaviour), recorded: recorded)
    }
}

extension FamilyIntervention.Goal {
    init(_ words: String, isReached: Bool?, source: String) {
        self.init(
            Personal(words, purpose: .antisocialBehaviour), isReached: isReached,
            source: Personal(source, purpose: .antisocialBehaviour))
    }
}

extension ChampionProgramme.Issue {
    init(by champion: Appointment.ID, on day: CivilDate, _ words: String, for asbCase: ASBCase.ID? = nil) {
        self.init(by: champion, on: day, Personal(words, purpose: .antisocialBehaviour), for: asbCase)
    }
}
