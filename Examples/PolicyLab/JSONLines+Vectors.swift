import CommunitySafetyKit
import SafetyInterchange

extension JSONLines {
    /// Every expectation of a vector with what came out.
    mutating func add(_ vector: Vector, under base: Policy, on calendar: WorkingCalendar) throws {
        let policy = try vector.policy(over: base, on: calendar)
        let determinations = try policy.determinations(
            from: vector.evidence(for: policy), asOf: vector.asOf, knownAt: vector.knownAt, on: calendar)
        for expectation in vector.expectations {
            let found = determinations.filter {
                $0.duty == expectation.duty && (expectation.event == nil || $0.event == expectation.event)
            }
            for determination in found.isEmpty ? [nil] : found.map(Optional.some) {
                add(expectation, of: vector, determination)
            }
        }
    }

    private mutating func add(_ expectation: VectorExpectation, of vector: Vector, _ determination: Determination?) {
        let expected: String? =
            switch expectation.status {
            case .none: nil
            case .absent: "none"
            case .determined(let status): status.rawValue
            }
        line { line in
            line.add("vector", vector.id)
            line.add("duty", expectation.duty.rawValue)
            line.add("event", (determination?.event ?? expectation.event)?.rawValue)
            line.add("expected", expected)
            line.add("got", determination?.status.rawValue ?? "none")
            line.add("due", determination?.due?.description)
            line.add("missing", determination?.missing ?? [])
        }
    }
}
