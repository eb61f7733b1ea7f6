public import CivilTime

/// The postings of special constables to parishes, in which nobody is posted twice to one parish on a day.
public struct ParishPostings: Hashable, Sendable {
    /// The postings, in the order in which they were added.
    public private(set) var all: [ParishPosting] = []

    /// No postings.
    public init() {}

    /// Adds the posting of somebody.
    ///
    /// - Throws: ``Rejection`` by `parish-posting-is-of-a-special` where the record is another's or in another role, or
    ///   by `volunteer-stands-once` where the posting is there, or they are posted to the parish on one of its days.
    public mutating func add(_ posting: ParishPosting, of volunteer: Volunteer) throws(Rejection) {
        let subject = "parish posting \(posting.id)"
        guard posting.volunteer == volunteer.id, volunteer.role == .specialConstable else {
            throw Rejection(
                .parishPostingIsOfASpecial, subject,
                found: "it is of volunteer \(posting.volunteer), and the record is of \(volunteer.id), "
                    + "'\(volunteer.role)'")
        }
        for other in all {
            guard other.id != posting.id else {
                throw Rejection(.volunteerStandsOnce, subject, found: "there is one of that id already")
            }
            guard other.volunteer == posting.volunteer, other.parish == posting.parish,
                let overlap = other.term.intersection(posting.term)
            else { continue }
            throw Rejection(
                .volunteerStandsOnce, subject, found: "posting \(other.id) is to the same parish \(overlap)")
        }
        all.append(posting)
    }

    /// Who is posted to each of some parishes, and serves, at an instant.
    ///
    /// A parish without anybody is in the answer. Somebody of whom the roster knows nothing is not counted as
    /// serving, and is named as unknown.
    ///
    /// - Parameters:
    ///   - parishes: the parishes that are asked about.
    ///   - day: the UK civil day of the postings.
    ///   - roster: the records of the volunteers.
    ///   - instant: the instant at which they serve.
    public func coverage(
        of parishes: [Area], on day: CivilDate, by roster: VolunteerRoster, at instant: Instant
    ) -> [ParishCoverage] {
        parishes.map { parish in
            let posted = all.filter { $0.parish == parish && $0.term.contains(day) }.map(\.volunteer)
            return ParishCoverage(
                parish: parish,
                specials: posted.filter { roster[$0]?.state(at: instant) == .serving },
                unknown: posted.filter { roster[$0] == nil })
        }
    }
}
