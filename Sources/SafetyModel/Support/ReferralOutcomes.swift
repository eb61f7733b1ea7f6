import CivilTime

/// What became of referrals to services.
public struct ReferralOutcomes: Hashable, Sendable {
    /// The referrals in each state; none in a state that is not here.
    public private(set) var counts: [Referral.State: Int] = [:]
    /// The milliseconds from the telling of a service to its taking on, one for each referral that it took on.
    public private(set) var waits: [Int64] = []

    /// The outcomes of those referrals; entries made in error are none.
    public init(of referrals: [Referral]) {
        for referral in referrals where referral.state != .enteredInError {
            counts[referral.state, default: 0] += 1
            if let wait = referral.waitMilliseconds { waits.append(wait) }
        }
        waits.sort()
    }

    /// Whether services took people on: unknown where a referral was made and not answered.
    public var takenOn: Share {
        Share(
            answers: counts.flatMap { state, count in
                let answer: Answer? =
                    switch state {
                    case .accepted, .completed: .yes
                    case .declined: .no
                    case .made: .unknown
                    case .proposed, .consented, .objected, .withdrawn, .enteredInError: nil
                    }
                return answer.map { Array(repeating: $0, count: count) } ?? []
            })
    }
}

extension Referral {
    /// The milliseconds from the last telling of the service to its taking on; nil where it has not since.
    public var waitMilliseconds: Int64? {
        guard let made = history.last(where: { $0.event == .make })?.at,
            let accepted = history.last(where: { $0.event == .accept })?.at, made <= accepted
        else { return nil }
        return accepted.milliseconds - made.milliseconds
    }
}
