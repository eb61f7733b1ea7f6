public import CivilTime

/// The sessions of Speed Watches, and the letters that were sent.
public struct SpeedWatchLog: Hashable, Sendable {
    /// The sessions, in the order in which they were added.
    public private(set) var sessions: [SpeedSession] = []
    /// The observations for which a letter went out, or the police were told.
    public private(set) var answered: Set<SpeedObservation.ID> = []

    /// Nothing.
    public init() {}

    /// Adds a session.
    ///
    /// - Throws: ``Rejection`` by `speed-record-stands-once` where it, or one of its observations, is there.
    public mutating func add(_ session: SpeedSession) throws(Rejection) {
        let seen = Set(sessions.flatMap(\.observations).map(\.id))
        guard !sessions.contains(where: { $0.id == session.id }),
            session.observations.allSatisfy({ !seen.contains($0.id) })
        else {
            throw Rejection(.speedRecordStandsOnce, session.subject, found: "it is in the log already")
        }
        sessions.append(session)
    }

    /// Records that the keeper of a vehicle was written to, or the police were told.
    ///
    /// - Throws: ``Rejection`` by `speed-record-stands-once` for an observation that is not in the log, or was answered.
    public mutating func markAnswered(_ observation: SpeedObservation.ID) throws(Rejection) {
        let isKnown = sessions.contains { $0.observations.contains { $0.id == observation } }
        guard isKnown, answered.insert(observation).inserted else {
            throw Rejection(
                .speedRecordStandsOnce, "observation \(observation)",
                found: isKnown ? "it was answered already" : "it is not in the log")
        }
    }

    /// What is still to be sent because of sessions that are over, oldest observation first.
    ///
    /// Which letter it is depends on how often the same plate was seen in sessions that are over, within the months
    /// that the edition of the session looks back. A purged plate gives no letter and counts for none.
    public var lettersDue: [SpeedLetter] {
        let seen = sightings
        return seen.filter { !answered.contains($0.observation.id) }.map { sighting in
            let edition = sighting.session.edition
            let earlier = seen.count { other in
                other.plate.text == sighting.plate.text && other.isBefore(sighting)
                    && sighting.session.day.adding(months: -edition.lookBackMonths) <= other.session.day
            }
            return SpeedLetter(
                session: sighting.session.id, observation: sighting.observation.id, plate: sighting.plate,
                step: earlier < edition.letters ? .letter(earlier + 1) : .toPolice)
        }
    }

    /// How many plates were seen more than once in sessions that are over, on days of an interval.
    ///
    /// A purged plate is none: the number is that of what may still be kept.
    public func repeatKeepers(during days: DayInterval) -> Int {
        let plates = sightings.filter { days.contains($0.session.day) }.map(\.plate.text)
        return Dictionary(grouping: plates, by: \.self).values.count { $0.count > 1 }
    }

    /// What the sessions on days of an interval came to, site by site, sorted.
    public func results(during days: DayInterval) -> [SpeedSiteResult] {
        let over = sessions.filter { $0.progress.state == .closed && days.contains($0.day) }
        return Dictionary(grouping: over, by: \.site.id).map { site, sessions in
            let speeds = sessions.flatMap(\.observations).map(\.speed)
            let counted = sessions.filter { $0.passing != nil }
            return SpeedSiteResult(
                site: site, sessions: sessions.count,
                minutes: sessions.reduce(0) { $0 + ($1.minutes ?? 0) },
                recorded: speeds.count, highest: speeds.max(),
                share: Share(
                    counted.reduce(0) { $0 + $1.observations.count }, of: counted.compactMap(\.passing).cappedSum),
                uncounted: sessions.count - counted.count)
        }.sorted { $0.site < $1.site }
    }

    /// The log without the plates that may no longer be kept on a day.
    public func purged(on day: CivilDate) -> SpeedWatchLog {
        var changed = self
        changed.sessions = sessions.map { $0.purged(on: day) }
        return changed
    }

    /// The days on which plates fall due to be purged, earliest first, each once: the day after the last one allowed.
    public var purgeDays: [CivilDate] {
        let plates = sessions.flatMap(\.observations).compactMap(\.plate)
        return Set(plates.map { $0.keptThrough.adding(days: 1) }).sorted()
    }

    private struct Sighting {
        let session: SpeedSession
        let observation: SpeedObservation
        let plate: NumberPlate

        func isBefore(_ other: Sighting) -> Bool {
            (observation.at, observation.id) < (other.observation.at, other.observation.id)
        }
    }

    private var sightings: [Sighting] {
        sessions.filter { $0.progress.state == .closed }.flatMap { session in
            session.observations.compactMap { observation in
                observation.plate.map { Sighting(session: session, observation: observation, plate: $0) }
            }
        }.sorted { $0.isBefore($1) }
    }
}
