public import CivilTime

/// A meeting of a partnership, with who was there.
public struct PartnershipMeeting: Hashable, Sendable, Identifiable {
    /// The identity of a meeting.
    public typealias ID = Identifier<PartnershipMeeting>

    /// How one member was at the meeting.
    public struct Line: Hashable, Codable, Sendable {
        /// The member.
        public let body: PublicBody.ID
        /// How it was there.
        public let attendance: Attendance

        /// That member, and how it was there.
        public init(_ body: PublicBody.ID, _ attendance: Attendance) {
            self.body = body
            self.attendance = attendance
        }

        private enum CodingKeys: String, CodingKey {
            case body
            case attendance
        }
    }

    /// Which meeting it is.
    public let id: ID
    /// Whose meeting it is.
    public let partnership: Partnership.ID
    /// The UK civil day on which it was held.
    public let day: CivilDate
    /// Who was there, as it was recorded.
    public let attendance: [Line]

    /// A meeting with that attendance.
    ///
    /// - Throws: ``Rejection`` by `attendance-is-of-members` where a body is named twice.
    public init(
        id: ID, of partnership: Partnership.ID, on day: CivilDate, attendance: [Line]
    ) throws(Rejection) {
        var seen: Set<PublicBody.ID> = []
        for line in attendance where !seen.insert(line.body).inserted {
            throw Rejection(.attendanceIsOfMembers, "meeting \(id)", found: "body \(line.body) is named twice")
        }
        self.id = id
        self.partnership = partnership
        self.day = day
        self.attendance = attendance
    }

    /// How a body was at the meeting; nil where nothing is recorded of it.
    public func attendance(of body: PublicBody.ID) -> Attendance? {
        attendance.first { $0.body == body }?.attendance
    }
}

extension PartnershipMeeting: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case partnership
        case day
        case attendance
    }

    /// Reads a meeting, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partnership = try container.decode(Partnership.ID.self, forKey: .partnership)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let attendance = try container.decode([Line].self, forKey: .attendance)
        do throws(Rejection) {
            try self.init(id: id, of: partnership, on: day, attendance: attendance)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
