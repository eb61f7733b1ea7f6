import CommunitySafetyKit

/// The words of the synthetic rules, and what each says of a case.
enum W2 {
    static let under18: FactID = "victim.under18"
    static let serious: FactID = "offence.serious"
    static let contactScheme: FactID = "offence.contact-scheme"
    static let bereaved: FactID = "victim.bereaved"
    static let disabled: FactID = "victim.disabled"
    static let intimidated: FactID = "victim.intimidated"
    static let repeated: FactID = "victim.repeat"
    static let business: FactID = "victim.business"
    /// The force with a local limit of its own.
    static let force7: FactID = "force.local-limit"

    static let facts = [
        Fact(under18, "Is the victim under 18?"),
        Fact(serious, "Is the offence a serious one?"),
        Fact(contactScheme, "Is the offence one of those for which there is a contact scheme?"),
        Fact(bereaved, "Is the victim bereaved?"),
        Fact(disabled, "Is the victim disabled?"),
        Fact(intimidated, "Is the victim intimidated?"),
        Fact(repeated, "Is the victim a repeat victim?"),
        Fact(business, "Is the victim a business?"),
        Fact(force7, "Is the force the one with a local limit of three days?"),
    ]

    static let triggers: [EventKind] = [
        "reported", "arrested", "bailed", "charged", "nfa", "listed", "outcome", "sentenced",
    ]
    static let services: [EventKind] = (0..<12).map { EventKind("service.\($0)") }

    /// 31 January 2026, 12:00.
    static let asOf = instant(minutes: 20_484 * 1440 + 720)
    /// Days as written: the cases know no zone.
    static let calendar = WorkingCalendar.englandAndWales.using(.fixed(offsetSeconds: 0))

    static func instant(minutes: Int32) -> Instant {
        Instant(milliseconds: Int64(minutes) * 60_000)
    }
}

extension W2Cases {
    /// For each fact, the codes that the data have of each case, and what a code says of it.
    var answers: [(fact: FactID, codes: [UInt8], meaning: (UInt8) -> Truth)] {
        func flag(_ code: UInt8) -> Truth { code == 2 ? .unknown : Truth(code == 1) }
        return [
            (W2.under18, ages, { Truth($0 < 18) }),
            (W2.serious, offences, { Truth([2, 3, 5, 6, 9].contains($0)) }),
            (W2.contactScheme, offences, { Truth([1, 2, 3, 5, 6, 9].contains($0)) }),
            (W2.bereaved, bereaved, flag), (W2.disabled, disabled, flag), (W2.intimidated, intimidated, flag),
            (W2.repeated, repeated, flag), (W2.business, business, flag),
            (W2.force7, forces, { Truth($0 == 7) }),
        ]
    }

    /// The cases, each as what a policy is applied to.
    func evidence() -> [Evidence] {
        let answers = answers
        return (0..<count).map { index in
            var facts: [FactID: FactHistory] = [:]
            for (fact, codes, meaning) in answers {
                switch meaning(codes[index]) {
                case .yes: facts[fact] = true
                case .no: facts[fact] = false
                case .unknown: facts[fact] = .unknown
                }
            }
            return Evidence(
                facts: facts,
                events: events(triggers, W2.triggers, of: index) + events(services, W2.services, of: index))
        }
    }

    private func events(_ columns: [[Int32]], _ kinds: [EventKind], of index: Int) -> [Event] {
        zip(columns, kinds).compactMap { column, kind in
            let minutes = column[index]
            return minutes < 0 ? nil : Event(EventID(kind.rawValue), kind, at: .instant(W2.instant(minutes: minutes)))
        }
    }
}
