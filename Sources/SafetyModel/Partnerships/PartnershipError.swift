/// A membership cannot stand in a partnership beside the others.
public struct PartnershipError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// The body is a member already, by that membership, on those days.
        case overlap(with: Membership, on: DayInterval)
        /// The partnership has no such membership.
        case unknown
        /// The membership cannot end so.
        case impossibleEnd(DayIntervalError)
    }

    /// The partnership.
    public let partnership: Partnership.ID
    /// The membership that is refused, or asked for in vain.
    public let membership: Membership
    /// What is wrong.
    public let problem: Problem

    /// The error for that membership.
    public init(_ partnership: Partnership.ID, _ membership: Membership, _ problem: Problem) {
        self.partnership = partnership
        self.membership = membership
        self.problem = problem
    }

    /// Which membership is refused, why, and beside which other.
    public var description: String {
        let subject = "partnership \(partnership): body \(membership.body) as '\(membership.role)', \(membership.term)"
        return switch problem {
        case .overlap(let other, let days): "\(subject): it is a member as '\(other.role)', \(other.term), too: \(days)"
        case .unknown: "\(subject): there is no such membership"
        case .impossibleEnd(let error): "\(subject): \(error)"
        }
    }
}
