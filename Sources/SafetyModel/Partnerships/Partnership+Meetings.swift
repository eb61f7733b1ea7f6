import CivilTime

/// How a meeting stands towards its quorum.
public struct QuorumCount: Hashable, Sendable {
    /// Whether the quorum was there.
    public enum Answer: String, Hashable, CaseIterable, Sendable {
        /// It was.
        case quorate
        /// It was not, whoever of those of whom nothing is recorded was there.
        case inquorate
        /// What is recorded does not say.
        case notKnown = "not-known"
    }

    /// What the quorum asks.
    public let needed: Quorum
    /// How many members were there, in person or represented.
    public let present: Int
    /// How many of these sit there as responsible authorities.
    public let authoritiesPresent: Int
    /// The members of the day of whom nothing is recorded.
    public let notRecorded: [PublicBody.ID]
    /// Whether the quorum was there.
    public let answer: Answer
}

/// How often a member came to a partnership's meetings while it was a member.
public struct MemberAttendance: Hashable, Sendable {
    /// The member.
    public let body: PublicBody.ID
    /// The meetings on days on which it was a member.
    public let meetings: Int
    /// How often it was there in each way; a way that did not occur is left out.
    public let counts: [Attendance: Int]
    /// The meetings of which nothing is recorded of it.
    public let notRecorded: Int

    /// How often it was there, in person or represented.
    public var attended: Int { counts.reduce(0) { $0 + ($1.key.counts ? $1.value : 0) } }
}

extension Partnership {
    /// Whether a meeting had its quorum, counting the members of its day.
    ///
    /// - Throws: ``Rejection`` by `attendance-is-of-members` where the meeting is another partnership's, or a body is
    ///   named that was no member on that day.
    public func quorumCount(at meeting: PartnershipMeeting, of quorum: Quorum) throws(Rejection) -> QuorumCount {
        let members = try members(at: meeting)
        let there = members.filter { meeting.attendance(of: $0.body)?.counts == true }
        let open = members.filter { meeting.attendance(of: $0.body) == nil }
        let authorities = there.count { $0.role == .responsibleAuthority }
        let openAuthorities = open.count { $0.role == .responsibleAuthority }
        let answer: QuorumCount.Answer =
            if there.count >= quorum.members, authorities >= quorum.responsibleAuthorities {
                .quorate
            } else if there.count + open.count < quorum.members
                || authorities + openAuthorities < quorum.responsibleAuthorities
            {
                .inquorate
            } else {
                .notKnown
            }
        return QuorumCount(
            needed: quorum, present: there.count, authoritiesPresent: authorities, notRecorded: open.map(\.body),
            answer: answer)
    }

    /// Lets a meeting decide only where its quorum is known to be there.
    ///
    /// - Throws: ``Rejection`` by `meeting-is-quorate` where it is not, or nobody knows; otherwise as
    ///   ``quorumCount(at:of:)`` does.
    public func requireQuorum(_ quorum: Quorum, at meeting: PartnershipMeeting) throws(Rejection) {
        let count = try quorumCount(at: meeting, of: quorum)
        guard count.answer != .quorate else { return }
        throw Rejection(
            .meetingIsQuorate, "meeting \(meeting.id)",
            found: "\(count.present) of \(quorum.members) members and \(count.authoritiesPresent) of "
                + "\(quorum.responsibleAuthorities) responsible authorities are there; not recorded: "
                + "\(count.notRecorded.count)")
    }

    /// How often each member came to the meetings of its time, in the order in which the members were added.
    ///
    /// - Throws: as ``quorumCount(at:of:)`` does.
    public func attendanceByMember(in meetings: [PartnershipMeeting]) throws(Rejection) -> [MemberAttendance] {
        var lines: [PublicBody.ID: [Attendance?]] = [:]
        for meeting in meetings {
            for member in try members(at: meeting) {
                lines[member.body, default: []].append(meeting.attendance(of: member.body))
            }
        }
        var seen: Set<PublicBody.ID> = []
        return memberships.map(\.body).filter { seen.insert($0).inserted }.map { body in
            let line = lines[body] ?? []
            return MemberAttendance(
                body: body, meetings: line.count,
                counts: line.compactMap(\.self).reduce(into: [:]) { $0[$1, default: 0] += 1 },
                notRecorded: line.count { $0 == nil })
        }
    }

    private func members(at meeting: PartnershipMeeting) throws(Rejection) -> [Membership] {
        guard meeting.partnership == id else {
            throw Rejection(
                .attendanceIsOfMembers, "meeting \(meeting.id)",
                found: "it is of partnership \(meeting.partnership), not of \(id)")
        }
        let members = members(on: meeting.day)
        for line in meeting.attendance where !members.contains(where: { $0.body == line.body }) {
            throw Rejection(
                .attendanceIsOfMembers, "meeting \(meeting.id)",
                found: "body \(line.body) is no member on \(meeting.day)")
        }
        return members
    }
}
