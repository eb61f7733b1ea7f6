public import CivilTime

extension SpeedSession {
    /// From which speed on a vehicle is recorded, in miles an hour; nil where the edition has no such limit.
    public var threshold: Int? { edition.thresholds[site.limit] }

    /// The last UK civil day on which a plate of this session may be kept.
    public var platesKeptThrough: CivilDate { day.adding(days: edition.purgeAfterDays) }

    /// Records a vehicle.
    ///
    /// - Throws: ``Rejection`` by `speed-observation-is-above-threshold` where it was slower, or was not seen during
    ///   the session, or its plate would be kept for longer than the edition has it; by `speed-record-stands-once`.
    public mutating func record(_ observation: SpeedObservation) throws(Rejection) {
        guard !observations.contains(where: { $0.id == observation.id }) else {
            throw Rejection(.speedRecordStandsOnce, subject, found: "observation \(observation.id) is there already")
        }
        guard let threshold, observation.speed >= threshold else {
            throw Rejection(
                .speedObservationIsAboveThreshold, subject,
                found: "\(observation.speed) mph in a limit of \(site.limit), recorded is from "
                    + (threshold.map(String.init) ?? "no speed") + " on")
        }
        guard let start = progress.reached(.running), start <= observation.at,
            progress.state != .closed || progress.history.last.map({ observation.at <= $0.at }) ?? false
        else {
            throw Rejection(
                .speedObservationIsAboveThreshold, subject, found: "the session was not under way at \(observation.at)")
        }
        guard observation.plate.map({ $0.keptThrough <= platesKeptThrough }) ?? true else {
            throw Rejection(
                .speedObservationIsAboveThreshold, subject,
                found: "a plate would be kept beyond \(platesKeptThrough)")
        }
        observations.append(observation)
    }

    /// Says how many vehicles passed; nil where nobody counted.
    ///
    /// - Throws: ``Rejection`` by `speed-observation-is-above-threshold` where fewer passed than were recorded.
    public mutating func count(passing: Int?) throws(Rejection) {
        if let passing, passing < observations.count {
            throw Rejection(
                .speedObservationIsAboveThreshold, subject,
                found: "\(passing) vehicles passed, and \(observations.count) were recorded")
        }
        self.passing = passing
    }

    /// The session without the plates that may no longer be kept on a day; the speeds stay.
    public func purged(on day: CivilDate) -> SpeedSession {
        var changed = self
        for index in changed.observations.indices {
            if let plate = changed.observations[index].plate, plate.keptThrough < day {
                changed.observations[index].plate = nil
            }
        }
        return changed
    }

    /// The whole minutes from start to end; nil for a session that is not over.
    public var minutes: Int? {
        guard progress.state == .closed, let start = progress.reached(.running), let end = progress.history.last?.at
        else { return nil }
        return Int((end.milliseconds - start.milliseconds) / 60_000)
    }
}
