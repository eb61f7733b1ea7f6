public import CivilTime

/// What came of the offers and processes of a service, counted.
public struct RestorativeFigures: Hashable, Sendable {
    /// Of the people on either side to whom it could have been offered, who was.
    public let offered: Share
    /// Of those to whom it was offered, who took it up.
    public let takenUp: Share
    /// How many processes each side asked for.
    public let referrals: [RestorativeSide: Int]
    /// Of each side of the processes in which the sides came together, who said that they were satisfied.
    public let satisfied: [RestorativeSide: Share]
    /// Of the outcomes agreed, how many were done.
    public let outcomesDone: Share

    /// The figures of those offers and processes by the end of a UK civil day.
    ///
    /// Processes entered in error do not count. Offers that nobody recorded are not known, and neither is what somebody
    /// answered who has not answered yet.
    public init(of offers: [RestorativeOffer], processes all: [RestorativeProcess], by day: CivilDate) {
        let processes = all.filter { $0.progress.state != .enteredInError }
        let made = offers.filter { $0.offered.isReached(by: day) == true }
        offered = Share(of: offers.map { $0.offered.isReached(by: day) })
        takenUp = Share(of: made.map(\.takenUp))
        referrals = Dictionary(
            uniqueKeysWithValues: RestorativeSide.allCases.map { side in
                (side, processes.count { $0.initiator == side })
            })
        let held = processes.filter { process in process.progress.latestCourse.contains { $0.event == .hold } }
        satisfied = Dictionary(
            uniqueKeysWithValues: RestorativeSide.allCases.map { side in
                (side, Share(of: held.map { $0.satisfied[side] }))
            })
        outcomesDone = Share(of: processes.flatMap(\.outcomes).map { $0.done.isReached(by: day) })
    }
}
