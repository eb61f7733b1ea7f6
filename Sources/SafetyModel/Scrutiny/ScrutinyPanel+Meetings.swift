public import CivilTime

extension ScrutinyPanel {
    /// Adds a meeting.
    ///
    /// - Throws: ``Rejection`` by `meeting-is-listed-once` where one of its id is there, or by
    ///   `only-members-take-part` where somebody present is no member on that day.
    public mutating func add(_ meeting: PanelMeeting) throws(Rejection) {
        guard !meetings.contains(where: { $0.id == meeting.id }) else {
            throw rejection(.meetingIsListedOnce, "meeting \(meeting.id) is there already")
        }
        let strangers = meeting.present.count { member($0, on: meeting.day) == nil }
        guard strangers == 0 else {
            throw rejection(.onlyMembersTakePart, "\(strangers) of those present on \(meeting.day) are no members")
        }
        meetings.append(meeting)
    }

    /// How many of the meetings held while they were a member each person came to, up to and with a UK civil day.
    public func attendance(through day: CivilDate) -> [Person.ID: Share] {
        var attendance: [Person.ID: Share] = [:]
        for meeting in meetings where meeting.day <= day {
            for member in members(on: meeting.day) {
                attendance[member.person, default: Share()].count(meeting.present.contains(member.person))
            }
        }
        return attendance
    }
}
