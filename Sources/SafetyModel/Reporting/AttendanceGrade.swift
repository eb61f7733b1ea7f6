/// How a report is attended to, the least first.
public enum AttendanceGrade: String, Hashable, CaseIterable, Comparable, Codable, Sendable {
    /// It is dealt with from a desk.
    case desk
    /// Somebody comes at an agreed time.
    case appointment
    /// Somebody comes.
    case attend

    /// Sorts by how much it is.
    public static func < (left: AttendanceGrade, right: AttendanceGrade) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .desk: 0
        case .appointment: 1
        case .attend: 2
        }
    }
}
