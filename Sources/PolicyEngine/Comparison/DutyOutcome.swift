import CivilTime

/// What a duty asks in one situation, at its trigger.
struct DutyOutcome: Hashable {
    /// The periods that apply.
    struct Limits: Hashable {
        /// Those with a number.
        let numeric: [Period]
        /// Those without one.
        let words: [Period]

        /// Those that bind.
        var all: [Period] { numeric.isEmpty ? words : numeric }
    }

    /// Its limits; nil where it is not owed.
    let limits: Limits?

    init(of duty: Duty, in situation: Situation) {
        self = duty.isOwed(in: situation) ? DutyOutcome(whereOwed: duty, in: situation) : DutyOutcome(limits: nil)
    }

    private init(limits: Limits?) {
        self.limits = limits
    }

    /// What it asks wherever it is owed: the limits that apply in the situation.
    init(whereOwed duty: Duty, in situation: Situation) {
        let periods = duty.limits.filter { situation.holds($0.condition) }.map(\.period)
        limits = Limits(
            numeric: Self.ordered(periods.filter(\.isNumeric)), words: Self.ordered(periods.filter { !$0.isNumeric }))
    }

    private static func ordered(_ periods: [Period]) -> [Period] {
        Set(periods).sorted { $0.description < $1.description }
    }

    fileprivate var text: String {
        limits.map { "\($0.numeric) \($0.words)" } ?? ""
    }
}

/// What a duty asks in one situation as it was and as it is.
struct DutyOutcomes: Hashable, Comparable {
    let before: DutyOutcome
    let after: DutyOutcome

    init(_ before: DutyOutcome, _ after: DutyOutcome) {
        self.before = before
        self.after = after
    }

    static func < (left: DutyOutcomes, right: DutyOutcomes) -> Bool {
        (left.before.text, left.after.text) < (right.before.text, right.after.text)
    }
}

extension Duty {
    /// Every condition that it reads.
    var conditions: [Condition] {
        [audience] + limits.map(\.condition) + [exception].compactMap(\.self)
    }

    /// Whether it is owed in that situation and nothing lifts it.
    func isOwed(in situation: Situation) -> Bool {
        situation.holds(audience) && !isExcepted(in: situation)
    }

    /// Whether something lifts it in that situation.
    func isExcepted(in situation: Situation) -> Bool {
        exception.map(situation.holds) ?? false
    }
}
