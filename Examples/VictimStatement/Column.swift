import CommunitySafetyKit

/// What one edition says of the case.
struct Column {
    let edition: Policy
    private let determinations: [Determination]

    init(_ determinations: [Determination], of edition: Policy) {
        self.edition = edition
        self.determinations = determinations
    }

    /// How the duties stand that an act discharges; a dash where the edition knows none.
    func cells(for act: Story.Act) -> [String] {
        let found = determinations.filter { edition.duty($0.duty)?.discharges.contains(.service(act.word)) == true }
        if found.isEmpty { return ["–"] }
        return found.map { determination in
            let weak = determination.verification == .unverified ? " *" : ""
            return determination.standing + weak
        }
    }

    /// What is asked of whoever knows, in plain words.
    var missing: [String] {
        determinations.filter { determination in
            Story.acts.contains { act in
                edition.duty(determination.duty)?.discharges.contains(.service(act.word)) == true
            }
        }.flatMap(\.missing).map { missing in
            switch missing {
            case .fact(let id): edition.facts.first { $0.id == id }?.question ?? id.rawValue
            case .event(let kind): "Did \(kind) happen, and when?"
            case .time(let event): "When exactly was \(event)?"
            case .about(let event): "What was \(event) about?"
            case .marker(let marker): "What does \(marker) mean here?"
            }
        }
    }
}

extension Determination {
    /// How the duty stands, and by which day it was or is to be done.
    var standing: String {
        guard let day = due?.onTheDay else { return status.plain }
        return switch status {
        case .late, .breached, .lapsed: "\(status.plain) (was due by \(day))"
        case .notOwed, .excepted, .undetermined, .pending, .open, .met, .taken, .judgement:
            "\(status.plain) (by \(day))"
        }
    }
}

extension Status {
    fileprivate var plain: String {
        switch self {
        case .notOwed: "not owed"
        case .excepted: "excepted"
        case .undetermined: "not yet knowable"
        case .pending, .open: "due"
        case .met, .taken: "met"
        case .late: "late"
        case .breached, .lapsed: "missed"
        case .judgement: "owed, no number"
        }
    }
}

extension Instant {
    /// The last local day on which something due at this instant is in time.
    var onTheDay: String {
        (try? CivilClock.unitedKingdom.date(at: adding(milliseconds: -1))).map { "\($0)" } ?? "\(self)"
    }
}

extension String {
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
