public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Evidence {
    /// What is recorded of a volunteer, as facts for one day: whether they may deploy.
    ///
    /// The facts are good for that day: ask as of an instant that lies in it.
    ///
    /// What is not recorded stays unknown. A list that is recorded and lacks a clearance or a training says that there
    /// is none. A training of which no last day is stated leaves open through which day it is good, unless another
    /// record of the same competence states a last day that has not passed. Only recruitment vetting counts. The state
    /// is a history, unknown before the first change that is recorded; somebody of whom no change is recorded applied,
    /// and did not serve on any day.
    ///
    /// - Parameters:
    ///   - volunteer: of whom it is asked.
    ///   - day: the UK civil day for which it is asked.
    ///   - competences: the training that the duty needs.
    ///   - appointed: the day of their appointment, which the volunteer's record does not hold; nil where not known.
    ///   - disclosure: the leave to read the date of birth.
    /// - Throws: `DisclosureError` where the date of birth is recorded and the disclosure does not cover it.
    public init(
        for volunteer: Volunteer, on day: CivilDate, needing competences: Set<Competence> = [],
        appointed: CivilDate? = nil, disclosing disclosure: Disclosure
    ) throws(DisclosureError) {
        var facts: [FactID: FactHistory] = [:]
        for (circumstance, history) in volunteer.circumstances {
            facts[FactID(circumstance)] = FactHistory(history)
        }
        facts["volunteer.born"] = try volunteer.dateOfBirth?.disclosed(for: disclosure).asFact
        facts["special.appointed"] = appointed?.asFact
        facts["volunteer.serving"] = volunteer.history(of: [.serving, .suspended])
        facts["volunteer.suspended"] = volunteer.history(of: [.suspended])
        facts.merge(volunteer.powers(on: day)) { $1 }
        facts.merge(volunteer.vetting(on: day)) { $1 }
        facts.merge(volunteer.training(on: day, in: competences)) { $1 }
        self.init(facts: facts, beneficiary: BeneficiaryID(volunteer.id.description))
    }

    /// What a volunteer gave in a month, as facts for one day: the minutes so far, and those of the whole month.
    ///
    /// The minutes of the whole month are known from the first day after it, and where nobody records the minutes
    /// nothing is. A turn belongs to the day on which it began.
    ///
    /// - Parameters:
    ///   - volunteer: of whom it is asked.
    ///   - month: the month that is counted.
    ///   - day: the UK civil day for which it is asked; turns of later days do not count.
    public init(forHoursOf volunteer: Volunteer, in month: CivilMonth, on day: CivilDate) {
        var facts: [FactID: FactHistory] = [:]
        if let minutes = volunteer.minutesVolunteered(in: month, through: day) {
            facts["volunteer.minutes_so_far"] = .known(.number(minutes))
            if month.next.firstDay <= day { facts["volunteer.minutes_in_month"] = .known(.number(minutes)) }
        }
        self.init(facts: facts, beneficiary: BeneficiaryID(volunteer.id.description))
    }
}

extension FactID {
    /// The fact that asks for that circumstance of the volunteer.
    public init(_ circumstance: VolunteerCircumstance) {
        self.init(rawValue: "volunteer.\(circumstance.rawValue)")
    }
}

extension CivilDate {
    fileprivate var asFact: FactHistory { .known(.day(self)) }
}

extension Volunteer {
    /// Whether they were in one of those states, over time.
    fileprivate func history(of states: Set<State>) -> FactHistory {
        // A process without a change stands where each one starts: they applied.
        guard !history.isEmpty else { return state == .applied ? false : .unknown }
        return .history(
            history.map { FactHistory.Entry(value: .truth(states.contains($0.state)), from: $0.at) })
    }

    /// A constable's powers; a volunteer in another role has none.
    fileprivate func powers(on day: CivilDate) -> [FactID: FactHistory] {
        let milestones: [(FactID, Milestone)] = [
            ("special.attested", special?.attested ?? .notRecorded),
            ("special.independent_patrol", special?.independentPatrol ?? .notRecorded),
        ]
        return milestones.reduce(into: [:]) { facts, milestone in
            let isReached = role == .specialConstable ? milestone.1.isReached(by: day) : false
            facts[milestone.0] = isReached.map { .known(.truth($0)) }
        }
    }

    /// The recruitment vetting that is held on that day, or was last granted.
    fileprivate func vetting(on day: CivilDate) -> [FactID: FactHistory] {
        guard let clearances else { return [:] }
        let granted = clearances.filter { $0.grade == .recruitment && $0.granted <= day }
        let held = granted.filter { clearance in clearance.ended.map { day < $0 } ?? true }
        var facts: [FactID: FactHistory] = ["vetting.held": .known(.truth(!held.isEmpty))]
        facts["vetting.granted"] = (held.isEmpty ? granted : held).map(\.granted).max()?.asFact
        return facts
    }

    /// The training in those competences.
    fileprivate func training(on day: CivilDate, in competences: Set<Competence>) -> [FactID: FactHistory] {
        guard !competences.isEmpty else { return ["training.needed": false] }
        guard let trainings else { return ["training.needed": true] }
        let completed = trainings.filter { $0.achieved <= day }
        let isComplete = competences.isSubset(of: completed.map(\.competence))
        var facts: [FactID: FactHistory] = ["training.needed": true, "training.completed": .known(.truth(isComplete))]
        let last = competences.map { competence in
            completed.filter { $0.competence == competence }.lastDay(on: day)
        }
        // One that has run out decides, whatever the others leave open.
        if let earliest = last.compactMap(\.self).min(), !last.contains(nil) || earliest < day {
            facts["training.valid_through"] = earliest.asFact
        }
        return facts
    }
}

extension [TrainingRecord] {
    /// Through which day training in one competence is good, as far as that is known on a day; nil where one that
    /// states no last day may still be good when all the others have run out.
    fileprivate func lastDay(on day: CivilDate) -> CivilDate? {
        guard let last = compactMap(\.validThrough).max() else { return nil }
        return last < day && contains { $0.validThrough == nil } ? nil : last
    }
}
