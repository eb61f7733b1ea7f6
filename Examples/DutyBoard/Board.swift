import CommunitySafetyKit

/// What the rulebooks say of everything on the roster, at one instant.
///
/// Nothing is decided here.
struct Board {
    /// Whether somebody may go on duty at all, and whether without a colleague.
    struct Deployment {
        let id: Volunteer.ID
        let name: String
        let finding: Finding
        let alone: Finding
    }

    /// The minutes that somebody gave in the month, beside what is asked of them.
    struct Hours {
        let id: Volunteer.ID
        let name: String
        let minutes: Int?
        let finding: Finding
    }

    /// A duty of a watch or under an agreement.
    struct Owed {
        let about: String
        let determination: Determination
    }

    /// The training that the evening's duty needs.
    private static let competences: Set<Competence> = [.publicSafety]
    private static let leave = Disclosure(for: [.volunteering], upTo: .personal, reason: "duty board of the evening")

    let asOf: Instant
    let month: CivilMonth
    private(set) var deployments: [Deployment] = []
    private(set) var hours: [Hours] = []
    private(set) var reviews: [Owed] = []
    private(set) var commitments: [Owed] = []
    private(set) var seats: [AuthoritySeat] = []
    private let calendar = WorkingCalendar.englandAndWales
    private var questions: [FactID: String] = [:]
    private var parties: [String: String] = [:]

    init(of roster: Roster, asOf: Instant) throws {
        self.asOf = asOf
        let today = try calendar.clock.date(at: asOf)
        month = today.month
        try judge(roster.specials)
        for watch in roster.watches {
            reviews += try judge(
                WatchReview.policy(for: watch), Evidence(forReviewsOf: watch), about: watch.id.description)
        }
        for agreement in roster.agreements {
            commitments += try judge(Policy(agreement), Evidence(for: agreement), about: agreement.id.description)
        }
        for partnership in roster.partnerships {
            // A borough of one tier: the sample says no more of the place.
            seats += try CommunitySafetyPartnerships.seats(
                in: partnership, of: roster.bodies, on: today, isTwoTier: false, calendar: calendar)
        }
        note(try CommunitySafetyPartnerships.responsibleAuthorities())
        for watch in roster.watches { parties[Party.watch(watch.id).description] = watch.name }
        for body in roster.bodies { parties[Party.body(body.id).description] = body.name }
        for one in roster.partnerships { parties[Party.partnership(one.id).description] = one.name }
    }

    /// Every result as a line, in the order of the screen.
    var lines: [Line] {
        deployments.flatMap { deployment in
            [deployment.finding, deployment.alone].map { Line(about: deployment.id.description, content: .finding($0)) }
        }
            + hours.map { Line(about: $0.id.description, content: .finding($0.finding)) }
            + (reviews + commitments).map { Line(about: $0.about, content: .determination($0.determination)) }
            + seats.map { Line(about: $0.authority.kind.rawValue, content: .seat($0)) }
    }

    /// What to ask somebody who may know what is missing.
    func question(_ missing: Missing) -> String {
        switch missing {
        case .fact(let id): questions[id] ?? id.rawValue
        case .event(.watchReviewIntervalStarted): "When was the watch last reviewed, or was it never?"
        case .event(let kind): "When was this, if it was: \(kind.rawValue.replacing("_", with: " "))?"
        case .time(let event): "When exactly was the event \(event)?"
        case .about(let event): "What was the event \(event) about?"
        case .marker(let marker): "What does the marker '\(marker)' mean for this?"
        }
    }

    /// The names of those who owe a duty.
    func names(of bodies: [Body]) -> [String] {
        bodies.map { parties[$0.rawValue] ?? $0.rawValue }
    }

    func name(of body: PublicBody.ID) -> String {
        parties[Party.body(body).description] ?? body.description
    }

    private mutating func judge(_ specials: [Volunteer]) throws {
        note(try SpecialConstables.deployability())
        note(try SpecialConstables.hours())
        let names = try Dictionary(
            specials.map { ($0.id, try $0.name?.disclosed(for: Self.leave) ?? $0.id.description) }
        ) { first, _ in first }
        func name(of id: Volunteer.ID) -> String { names[id] ?? id.description }
        deployments = try SpecialConstables.deployability(
            of: specials, at: asOf, needing: Self.competences, disclosing: Self.leave, calendar: calendar
        ).map {
            Deployment(
                id: $0.volunteer, name: name(of: $0.volunteer), finding: $0.accompanied, alone: $0.alone)
        }
        hours = try SpecialConstables.hours(of: specials, at: asOf, calendar: calendar).map {
            Hours(id: $0.volunteer, name: name(of: $0.volunteer), minutes: $0.minutes, finding: $0.finding)
        }
    }

    private mutating func judge(_ policy: Policy, _ evidence: Evidence, about: String) throws -> [Owed] {
        note(policy)
        return try policy.determinations(from: evidence, asOf: asOf, on: calendar).map {
            Owed(about: about, determination: $0)
        }
    }

    private mutating func note(_ policy: Policy) {
        for fact in policy.facts { questions[fact.id] = fact.question }
    }
}
