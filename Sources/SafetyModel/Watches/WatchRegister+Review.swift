public import CivilTime

extension WatchRegister {
    /// What every watch has on a day of what makes it a working one, in the register's order.
    ///
    /// - Parameters:
    ///   - day: the UK civil day.
    ///   - start: the first day on which an activity counts as evidence that the watch is active, such as a year
    ///     before; which day that is, is for the caller to say.
    public func standing(on day: CivilDate, activeSince start: CivilDate) -> [WatchStanding] {
        watches.filter { $0.state != .enteredInError }.map { watch in
            WatchStanding(
                watch: watch.id, state: watch.state,
                hasCoordinator: watch.hasCoordinator(on: day),
                hasBoundary: watch.boundary != nil,
                hasAgreement: agreement(of: watch.id, on: day) != nil,
                wasActive: activities.contains { $0.watch == watch.id && start <= $0.day && $0.day <= day })
        }
    }

    /// The watches that are said to be at work and of which nothing shows that they are.
    public func lapsed(on day: CivilDate, activeSince start: CivilDate) -> [WatchScheme.ID] {
        standing(on: day, activeSince: start).filter(\.hasLapsed).map(\.watch)
    }

    /// How many of so many households the watches at work cover.
    ///
    /// - Parameters:
    ///   - households: how many households there are in the areas.
    ///   - areas: the areas that are asked about.
    ///   - kind: which kind of watch; nil for every kind.
    /// - Throws: ``Rejection`` by `coverage-counts-households` where there are none, or the watches cover more.
    public func coverage(
        of households: Int, in areas: Set<Area>, by kind: WatchKind? = nil
    ) throws(Rejection) -> HouseholdCoverage {
        let ours = watches.filter { watch in
            watch.state == .active && areas.contains(watch.area) && (kind.map { watch.kind == $0 } ?? true)
        }
        let covered = ours.compactMap(\.households).cappedSum
        guard households > 0, covered <= households else {
            throw Rejection(
                .coverageCountsHouseholds, "coverage of households",
                found: "\(covered) are covered of \(households)")
        }
        return HouseholdCoverage(
            households: households, covered: covered, uncounted: ours.filter { $0.households == nil }.map(\.id))
    }

    /// How much of what the watches did on days of an interval serves purposes that are not theirs.
    ///
    /// What a watch did that named no purposes is unknown.
    public func offPurposeShare(during days: DayInterval) -> Share {
        Share(
            of: activities.filter { days.contains($0.day) }.map { activity in
                self[activity.watch]?.purposes.map { !$0.contains(activity.purpose) }
            })
    }
}
