public import CivilTime

/// One register of watches of all kinds, with the agreements under which they work and what they did.
public struct WatchRegister: Hashable, Sendable {
    /// The purposes that an activity can serve.
    public let purposes: Set<WatchPurpose>
    /// The watches, in the order in which they were added.
    public private(set) var watches: [WatchScheme] = []
    /// The agreements, in the order in which they were added.
    public private(set) var agreements: [Agreement] = []
    /// What the watches did, in the order in which it was recorded.
    public private(set) var activities: [WatchActivity] = []

    /// A register with nothing in it.
    public init(purposes: Set<WatchPurpose> = Set(WatchPurpose.known)) {
        self.purposes = purposes
    }

    /// Adds a watch.
    ///
    /// - Throws: ``Rejection`` by `watch-stands-once` where there is one of that id.
    public mutating func add(_ watch: WatchScheme) throws(Rejection) {
        guard self[watch.id] == nil else {
            throw Rejection(.watchStandsOnce, watch.subject, found: "it is in the register already")
        }
        watches.append(watch)
    }

    /// Adds an agreement.
    ///
    /// - Throws: ``Rejection`` by `watch-stands-once` where there is one of that id.
    public mutating func add(_ agreement: Agreement) throws(Rejection) {
        guard !agreements.contains(where: { $0.id == agreement.id }) else {
            throw Rejection(.watchStandsOnce, "agreement \(agreement.id)", found: "it is in the register already")
        }
        agreements.append(agreement)
    }

    /// Records what a watch reports.
    ///
    /// - Throws: ``Rejection`` by `watch-acts-under-agreement` where no agreement of the watch is in force on that day,
    ///   by `activity-has-a-purpose` where the purpose is none of the register's, or by `watch-stands-once`; nothing is
    ///   recorded then.
    public mutating func record(_ activity: WatchActivity) throws(Rejection) {
        let subject = "watch activity \(activity.id)"
        guard !activities.contains(where: { $0.id == activity.id }) else {
            throw Rejection(.watchStandsOnce, subject, found: "it is in the register already")
        }
        guard agreement(of: activity.watch, on: activity.day) != nil else {
            throw Rejection(
                .watchActsUnderAgreement, subject,
                found: "watch \(activity.watch) has no agreement in force on \(activity.day)")
        }
        guard purposes.contains(activity.purpose) else {
            let known = purposes.sorted().map(\.rawValue).joined(separator: ", ")
            throw Rejection(.activityHasAPurpose, subject, found: "'\(activity.purpose)' is none of \(known)")
        }
        activities.append(activity)
    }

    /// The watch of that id; nil where there is none.
    public subscript(id: WatchScheme.ID) -> WatchScheme? {
        watches.first { $0.id == id }
    }

    /// The first agreement that is in force on a day and to which a watch is a party; nil where there is none.
    public func agreement(of watch: WatchScheme.ID, on day: CivilDate) -> Agreement? {
        agreements.first { $0.parties.contains(.watch(watch)) && $0.term.contains(day) }
    }

    /// The watches by kind, as far as they were not entered in error.
    public var byKind: [WatchKind: [WatchScheme]] {
        Dictionary(grouping: watches.filter { $0.state != .enteredInError }, by: \.kind)
    }
}
