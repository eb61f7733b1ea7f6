/// Whether a volunteer may be sent to victims, and what stands against it.
public struct VolunteerReadiness: Hashable, Sendable {
    /// Something that is asked of a volunteer.
    public enum Ground: Hashable, Sendable, CustomStringConvertible {
        /// They are in the role.
        case role
        /// They serve.
        case notServing
        /// They hold the grade of vetting.
        case vetting
        /// They are trained in that.
        case training(Competence)

        /// The ground in words.
        public var description: String {
            switch self {
            case .role: "role"
            case .notServing: "service"
            case .vetting: "vetting"
            case .training(let competence): "training in \(competence)"
            }
        }
    }

    /// Who.
    public let volunteer: Volunteer.ID
    /// What is not met.
    public let unmet: [Ground]
    /// What nobody knows.
    public let unknown: [Ground]

    /// Whether they may be sent: what is not met decides, whatever is not known.
    public var isReady: Answer { !unmet.isEmpty ? .no : unknown.isEmpty ? .yes : .unknown }
}
