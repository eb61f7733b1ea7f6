import CivilTime
import PolicyEngine

extension Limit {
    static func workingDays(
        _ count: Int, when condition: Condition = .always, _ verification: Verification
    ) -> Limit {
        Limit(.workingDays(count), when: condition, verification: verification)
    }

    static func calendarDays(_ count: Int, _ verification: Verification) -> Limit {
        Limit(.calendarDays(count), verification: verification)
    }

    static func months(_ count: Int, _ verification: Verification) -> Limit {
        Limit(.months(count), verification: verification)
    }

    static func years(_ count: Int, _ verification: Verification) -> Limit {
        Limit(.years(count), verification: verification)
    }

    static func withoutUnjustifiedDelay(_ verification: Verification) -> Limit {
        Limit(.withoutUnjustifiedDelay, verification: verification)
    }

    static func asSoonAsPossible(_ verification: Verification) -> Limit {
        Limit(.asSoonAsPossible, verification: verification)
    }

    static func asAgreed(_ parameter: String, _ verification: Verification) -> Limit {
        Limit(.asAgreed(parameter), verification: verification)
    }

    static func unstated(_ verification: Verification) -> Limit {
        Limit(.unstated, verification: verification)
    }
}
