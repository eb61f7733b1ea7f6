import CommunitySafetyKit

/// Made-up cases under the Victims' Code of 2020, one after the other, the same for the same numbers.
///
/// Each begins with a report and goes as far as chance has it: arrest, bail, charge, trial, sentence. Services follow
/// most triggers within days.
struct CodeCases {
    /// How many of a thousand cases have something of the kind that makes rows hard.
    struct Oddities {
        var secondSuspects = 0
        var daysOnly = 0
        var changedFacts = 0

        /// A mixture as one could meet it in a force's records; no source says how common they are.
        static let mixed = Oddities(secondSuspects: 100, daysOnly: 20, changedFacts: 10)
        /// Nothing but times known to the minute and facts that stay as they are.
        static let none = Oddities()
    }

    /// What a duty waits for: a receipt of the news, if it starts at one, and a service.
    private struct Sequel {
        let receipt: EventKind?
        let service: EventKind?
    }

    private let oddities: Oddities
    private let facts: [FactID]
    private let sequels: [EventKind: [Sequel]]
    private var draws = LinearDraws(seed: 20_200_401)

    init(of policy: Policy, _ oddities: Oddities) {
        facts = policy.facts.map(\.id)
        sequels = Dictionary(grouping: policy.duties, by: \.trigger.underlyingKind).mapValues { duties in
            duties.map { duty in
                let start = duty.trigger.startingKind
                return Sequel(
                    receipt: start == duty.trigger.underlyingKind ? nil : start, service: duty.discharges.first)
            }
        }
        self.oddities = oddities
    }

    /// The next case.
    mutating func next() -> Evidence {
        var evidence = Evidence()
        for fact in facts {
            let draw = draws.next() % 100
            if draw >= 4 { evidence.facts[fact] = .known(.truth(draw < 12)) }
        }
        let reported = Int64(26_297_280 + draws.next() % 1_500_000)
        happen(.crimeReported, reported, about: nil, in: &evidence)
        for stage in Self.stages where stage.parent == .crimeReported && !stage.isOfSuspect {
            follow(stage, reported, nil, &evidence)
        }
        let hasSecond = draws.next() % 1000 < oddities.secondSuspects
        for suspect in hasSecond ? ["suspect 1", "suspect 2"] : ["suspect 1"] {
            for stage in Self.stages where stage.parent == .crimeReported && stage.isOfSuspect {
                follow(stage, reported, ThingID(suspect), &evidence)
            }
        }
        blur(&evidence)
        return evidence
    }

    /// A step of a case: after which event, in how many of a hundred cases, within how many minutes.
    private struct Stage {
        let kind: EventKind
        let parent: EventKind
        let percent: Int
        let spread: Int
        var isOfSuspect = true
    }

    private static let stages = [
        Stage(kind: .investigationOpened, parent: .crimeReported, percent: 90, spread: 2880, isOfSuspect: false),
        Stage(kind: .victimInterviewPlanned, parent: .crimeReported, percent: 40, spread: 20_000, isOfSuspect: false),
        Stage(kind: .enhancedRightsEligible, parent: .crimeReported, percent: 20, spread: 10_000, isOfSuspect: false),
        Stage(kind: .vpsMade, parent: .crimeReported, percent: 25, spread: 60_000, isOfSuspect: false),
        Stage(kind: .complaintReceived, parent: .crimeReported, percent: 2, spread: 90_000, isOfSuspect: false),
        Stage(kind: .suspectArrested, parent: .crimeReported, percent: 45, spread: 86_400),
        Stage(kind: .suspectReleasedOnPoliceBail, parent: .suspectArrested, percent: 50, spread: 2880),
        Stage(kind: .policeBailConditionsChanged, parent: .suspectReleasedOnPoliceBail, percent: 15, spread: 40_000),
        Stage(kind: .suspectCharged, parent: .suspectArrested, percent: 45, spread: 129_600),
        Stage(kind: .decisionNotToProsecute, parent: .suspectArrested, percent: 35, spread: 172_800),
        Stage(kind: .courtHearingDateSetOrChanged, parent: .suspectCharged, percent: 85, spread: 60_000),
        Stage(kind: .trialListed, parent: .suspectCharged, percent: 60, spread: 259_200),
        Stage(kind: .trialDay, parent: .trialListed, percent: 70, spread: 120_000),
        Stage(kind: .verdictOrCaseOutcome, parent: .trialListed, percent: 75, spread: 259_200),
        Stage(kind: .conviction, parent: .verdictOrCaseOutcome, percent: 65, spread: 1),
        Stage(kind: .sentencePassed, parent: .conviction, percent: 90, spread: 43_200),
        Stage(kind: .appealToCrownCourtLodged, parent: .sentencePassed, percent: 8, spread: 40_000),
    ]

    private mutating func follow(_ stage: Stage, _ parent: Int64, _ thing: ThingID?, _ evidence: inout Evidence) {
        guard draws.next() % 100 < stage.percent else { return }
        let minute = parent + Int64(draws.next() % stage.spread)
        happen(stage.kind, minute, about: thing, in: &evidence)
        for next in Self.stages where next.parent == stage.kind { follow(next, minute, thing, &evidence) }
    }

    /// The event itself, whoever else received news of it, and the services that were given upon either.
    private mutating func happen(_ kind: EventKind, _ minute: Int64, about thing: ThingID?, in evidence: inout Evidence)
    {
        add(kind, minute, thing, &evidence)
        var served: Set<EventKind> = []
        for sequel in sequels[kind] ?? [] {
            var start = minute
            if let receipt = sequel.receipt {
                guard draws.next() % 100 < 90 else { continue }
                start += Int64(draws.next() % 4320)
                add(receipt, start, thing, &evidence)
            }
            guard let service = sequel.service, served.insert(service).inserted, draws.next() % 100 < 85
            else { continue }
            add(service, start + Int64(draws.next() % 14_400), thing, &evidence)
        }
    }

    private func add(_ kind: EventKind, _ minute: Int64, _ thing: ThingID?, _ evidence: inout Evidence) {
        evidence.events.append(
            Event(
                EventID("e\(evidence.events.count)"), kind, at: .instant(Instant(milliseconds: minute * 60_000)),
                about: thing.map { [$0] } ?? []))
    }

    /// Makes a few cases less than exactly known.
    private mutating func blur(_ evidence: inout Evidence) {
        if draws.next() % 1000 < oddities.daysOnly {
            let place = draws.next() % evidence.events.count
            let event = evidence.events[place]
            if case .instant(let instant) = event.at {
                let day = CivilDate(dayNumber: Int(instant.milliseconds / 86_400_000))
                evidence.events[place] = Event(event.id, event.kind, at: .date(day), about: event.about)
            }
        }
        if draws.next() % 1000 < oddities.changedFacts {
            let fact = facts[draws.next() % facts.count]
            if case .instant(let instant) = evidence.events[0].at {
                evidence.facts[fact] = .history([
                    FactHistory.Entry(value: true, from: instant.adding(seconds: 864_000))
                ])
            }
        }
    }
}
