public import CivilTime

/// A project of mentoring: its mentors, its rule of matching, and how many mentors one person may supervise.
public struct MentoringScheme: Hashable, Sendable {
    /// How many mentors one person may supervise, as the project has settled it.
    public let mentorsPerSupervisor: Int
    /// What a mentor must be trained in.
    public let competence: Competence
    /// The mentors, in the order in which they were added.
    public private(set) var mentors: [Mentor] = []

    /// A project without a mentor.
    public init(mentorsPerSupervisor: Int, needing competence: Competence) {
        self.mentorsPerSupervisor = mentorsPerSupervisor
        self.competence = competence
    }

    /// Adds a mentor.
    ///
    /// - Throws: ``Rejection`` by `mentor-is-supervised` where they are there already, supervise themselves, are trained
    ///   in something else, or their supervisor has as many as the project allows; the project is then unchanged.
    public mutating func add(_ mentor: Mentor) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.mentorIsSupervised, "mentor \(mentor.id)", found: found)
        }
        guard !mentors.contains(where: { $0.id == mentor.id || $0.person == mentor.person }) else {
            throw refusal("they are in the project already")
        }
        guard mentor.person != mentor.supervisor else { throw refusal("they supervise themselves") }
        guard mentor.trained.competence == competence else {
            throw refusal("they are trained in '\(mentor.trained.competence)', and '\(competence)' is needed")
        }
        let others = mentors.count { $0.supervisor == mentor.supervisor }
        guard others < mentorsPerSupervisor else {
            throw refusal("their supervisor has \(others) mentors, and \(mentorsPerSupervisor) are allowed")
        }
        mentors.append(mentor)
    }

    /// The mentors who lived through something that the young person did, most in common first.
    ///
    /// - Parameters:
    ///   - experience: what the young person lived through.
    ///   - day: the UK civil day on which the mentor's training must be good.
    ///   - disclosure: the leave to read what the mentors lived through.
    /// - Throws: ``DisclosureError`` where the disclosure does not cover it.
    public func matches(
        for experience: [LifeExperience], on day: CivilDate, disclosing disclosure: Disclosure
    ) throws(DisclosureError) -> [Mentor.ID] {
        var found: [(mentor: Mentor.ID, shared: Int)] = []
        for mentor in mentors {
            let isTrained = mentor.trained.achieved <= day && mentor.trained.validThrough.map { day <= $0 } ?? true
            let shared = Set(try mentor.experience.disclosed(for: disclosure)).intersection(experience).count
            if isTrained, shared > 0 { found.append((mentor.id, shared)) }
        }
        return found.sorted { ($1.shared, $0.mentor) < ($0.shared, $1.mentor) }.map(\.mentor)
    }

    /// Asks that a plan's mentor shares something with the young person.
    ///
    /// - Parameters:
    ///   - plan: the plan.
    ///   - experience: what the young person lived through.
    ///   - disclosure: the leave to read what the mentors lived through.
    /// - Throws: ``Rejection`` by `mentor-matches` where they share nothing, the mentor was not trained on the first
    ///   day, or the disclosure does not cover what they lived through.
    public func requireMatch(
        _ plan: MentoringPlan, for experience: [LifeExperience], disclosing disclosure: Disclosure
    ) throws(Rejection) {
        let found: [Mentor.ID]
        do throws(DisclosureError) {
            found = try matches(for: experience, on: plan.stages[0].term.from, disclosing: disclosure)
        } catch {
            throw Rejection(.mentorMatches, "mentoring plan \(plan.id)", found: "nobody has leave to compare")
        }
        guard found.contains(plan.mentor) else {
            throw Rejection(.mentorMatches, "mentoring plan \(plan.id)", found: "mentor \(plan.mentor) is no match")
        }
    }
}
