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
