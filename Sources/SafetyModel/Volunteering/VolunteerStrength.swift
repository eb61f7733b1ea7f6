/// How many volunteers there are in a role, counted by heads and not by hours.
public struct VolunteerStrength: Hashable, Sendable {
    /// The role.
    public let role: VolunteerRole
    /// Those who serve.
    public private(set) var serving = 0
    /// Those of them with a rank, by the rank.
    public private(set) var byRank: [SpecialRank: Int] = [:]
    /// Those who are suspended.
    public private(set) var suspended = 0
    /// Those who stopped coming and did not leave.
    public private(set) var lapsed = 0
    /// Those who are on their way to serve: applicants, in vetting, in training.
    public private(set) var joining = 0

    init(of role: VolunteerRole) {
        self.role = role
    }

    mutating func count(_ volunteer: Volunteer, as state: Volunteer.State) {
        switch state {
        case .applied, .vetting, .training: joining += 1
        case .serving:
            serving += 1
            if let rank = volunteer.special?.rank { byRank[rank, default: 0] += 1 }
        case .suspended: suspended += 1
        case .lapsed: lapsed += 1
        case .left, .enteredInError: break
        }
    }
}
