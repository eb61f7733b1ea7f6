public import CivilTime

/// A reserve of volunteers who can be called up.
///
/// From which roles it is drawn and what training it asks for is the organisation's choice: the reserve is an idea of
/// 2010 that no law took up.
public struct Reserve: Hashable, Sendable {
    /// The roles from which it is drawn, with the training that each must have in date.
    public let profiles: [RoleProfile]
    /// The entries, in the order in which they were added.
    public private(set) var reservists: [Reservist] = []

    /// A reserve with nobody in it.
    public init(drawnFrom profiles: [RoleProfile]) {
        self.profiles = profiles
    }

    /// Adds an entry for somebody who serves in such a role and is trained on a day.
    ///
    /// - Throws: ``Rejection`` by `reservist-is-eligible`, `reservist-is-trained`, or `volunteer-stands-once` where
    ///   they are in the reserve on a common day; the reserve is then unchanged.
    public mutating func add(_ reservist: Reservist, of volunteer: Volunteer, on day: CivilDate) throws(Rejection) {
        let subject = "reservist \(reservist.id)"
        let profile = profiles.first { $0.role == volunteer.role }
        guard let profile, reservist.volunteer == volunteer.id, volunteer.state == .serving else {
            let roles = profiles.map(\.role.rawValue).sorted().joined(separator: ", ")
            throw Rejection(
                .reservistIsEligible, subject,
                found: "volunteer \(volunteer.id) is '\(volunteer.state.rawValue)' as '\(volunteer.role)'; "
                    + "the reserve is drawn from those who serve as \(roles)")
        }
        guard let lacking = profile.lackingTraining(of: volunteer, on: day), lacking.isEmpty else {
            let names = profile.lackingTraining(of: volunteer, on: day)?.sorted().map(\.rawValue)
            throw Rejection(
                .reservistIsTrained, subject,
                found: names.map { "not in date on \(day): \($0.joined(separator: ", "))" }
                    ?? "no training is recorded")
        }
        for other in reservists
        where other.id == reservist.id
            || other.volunteer == reservist.volunteer && other.term.intersection(reservist.term) != nil
        {
            throw Rejection(.volunteerStandsOnce, subject, found: "entry \(other.id) is in the reserve already")
        }
        reservists.append(reservist)
    }

    /// Who comes within so many hours of a call at an instant.
    ///
    /// - Parameters:
    ///   - hours: the notice that there is.
    ///   - instant: the instant of the call; terms and training are looked at on its UK civil day.
    ///   - roster: the records of the volunteers as they are now.
    ///   - daysServed: the days that each was called up already in the year; nobody else was.
    /// - Throws: `CivilTimeError` for an instant that the UK clock does not know.
    public func mobilisable(
        within hours: Int, at instant: Instant, by roster: VolunteerRoster, daysServed: [Volunteer.ID: Int] = [:]
    ) throws(CivilTimeError) -> Mobilisation {
        let day = try CivilClock.unitedKingdom.date(at: instant)
        var answer = Mobilisation()
        for reservist in reservists where reservist.term.contains(day) && reservist.noticeHours <= hours {
            let isUsedUp = reservist.daysAYear.map { daysServed[reservist.volunteer, default: 0] >= $0 } ?? false
            guard let volunteer = roster[reservist.volunteer], let lacking = lackingTraining(of: volunteer, on: day)
            else {
                answer.unknown.append(reservist.id)
                continue
            }
            if !isUsedUp, lacking.isEmpty, volunteer.state(at: instant) == .serving {
                answer.available.append(reservist.id)
            } else {
                answer.unavailable.append(reservist.id)
            }
        }
        return answer
    }

    private func lackingTraining(of volunteer: Volunteer, on day: CivilDate) -> Set<Competence>? {
        guard let profile = profiles.first(where: { $0.role == volunteer.role }) else { return [] }
        return profile.lackingTraining(of: volunteer, on: day)
    }
}
