/// How a member was at a meeting.
///
/// Of a member of whom nothing is recorded nothing is known: that is no absence.
public enum Attendance: String, Hashable, CaseIterable, Codable, Sendable {
    /// It was there.
    case present
    /// Somebody stood in for it.
    case represented
    /// It excused itself.
    case apologies
    /// It was not there.
    case absent

    /// Whether it counts towards a quorum.
    public var counts: Bool {
        switch self {
        case .present, .represented: true
        case .apologies, .absent: false
        }
    }
}
