/// What a number of calls come to.
public struct CallFigures: Hashable, Sendable {
    /// How many calls there were.
    public let calls: Int
    /// How many of them nobody answered before the caller rang off.
    public let abandoned: Int
    /// How many were handed to a partner.
    public let transferred: Int
    /// How many were passed to the emergency line.
    public let escalated: Int
    /// How long each answered call rang, shortest first.
    public let answerTimes: [Duration]
    /// Of the answered calls of each category, how many ended without a report to the police.
    ///
    /// Such a call ended with advice or with a partner. Calls of no known category are not here.
    public let deflected: [ReportCategory: Share]

    init(_ calls: [NonEmergencyCall]) {
        self.calls = calls.count
        abandoned = calls.count { $0.outcome == .abandoned }
        transferred = calls.count(where: \.outcome.isTransfer)
        escalated = calls.count { $0.outcome == .escalated }
        answerTimes = calls.compactMap(\.answerTime).sorted()
        var deflected: [ReportCategory: Share] = [:]
        for call in calls where call.answered != nil {
            guard let category = call.category else { continue }
            let isDeflected = call.outcome == .advised || call.outcome.isTransfer
            deflected[category, default: Share(0, of: 0)].count(isDeflected)
        }
        self.deflected = deflected
    }

    /// How many of all calls were abandoned.
    public var abandonment: Share { Share(abandoned, of: calls) }

    /// How many of the answered calls were handed to a partner.
    public var transfers: Share { Share(transferred, of: calls - abandoned) }

    /// How many of all calls were answered within that time.
    public func answered(within limit: Duration) -> Share {
        Share(answerTimes.count { $0 <= limit }, of: calls)
    }
}

extension NonEmergencyCall.Outcome {
    fileprivate var isTransfer: Bool {
        if case .transferred = self { true } else { false }
    }
}
