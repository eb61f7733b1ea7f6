import CivilTime
import PolicyEngine

extension Verification {
    /// The level as it stands on a page; what is from memory stands out.
    var words: String {
        self == .unverified ? "**unverified**" : rawValue
    }
}

extension RuleHeading.Kind {
    /// The kind as it stands on a page.
    var words: String {
        rawValue.replacing("-", with: " ")
    }
}

extension BindingForce {
    /// The force as it stands on a page.
    var words: String {
        rawValue.replacing("-", with: " ")
    }
}

extension PolicyStatus {
    /// The status as it stands on a page.
    var words: String {
        switch self {
        case .draft: "a draft"
        case .announced: "announced"
        case .enacted: "enacted, and not begun or not known to have begun"
        case .inForce: "in force"
        case .superseded: "superseded"
        case .withdrawn: "withdrawn"
        }
    }
}

extension InForce {
    /// The days as they stand on a page; an edition from the year 1 is one of which nobody knows since when.
    var words: String {
        let end = until.map { " until, and not on, \($0)" } ?? ", with no end known"
        return from.month.year == 1 ? "since when is not known\(end)" : "from \(from)\(end)"
    }

    /// The same in short.
    var shortWords: String {
        let isSinceUnknown = from.month.year == 1
        guard let until else { return isSinceUnknown ? "since when is not known" : "\(from) on" }
        return isSinceUnknown ? "until \(until)" : "\(from) until \(until)"
    }
}
