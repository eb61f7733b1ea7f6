/// How sure a service is that it is the victim who is looking.
public enum IdentityAssurance: String, Hashable, CaseIterable, Codable, Comparable, Sendable {
    /// Whoever has the reference.
    case none
    /// A link sent to a known address was used.
    case link
    /// A second factor was given as well.
    case secondFactor = "second-factor"
    /// The identity was proved.
    case proved

    /// The less sure comes first.
    public static func < (left: IdentityAssurance, right: IdentityAssurance) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .none: 0
        case .link: 1
        case .secondFactor: 2
        case .proved: 3
        }
    }
}
