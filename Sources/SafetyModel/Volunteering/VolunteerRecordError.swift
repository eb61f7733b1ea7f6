public import CivilTime

/// Something said of a volunteer contradicts itself, or what stands.
public struct VolunteerRecordError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// A clearance ended before it was granted.
        case clearanceEndsEarly(VettingGrade, granted: CivilDate, ended: CivilDate)
        /// A training is good only for days before it was completed.
        case trainingEndsEarly(Competence, achieved: CivilDate, validThrough: CivilDate)
        /// A dated record cannot follow a plain value, which says that the circumstance always was so.
        case plainValueStands(VolunteerCircumstance, Bool)
    }

    /// What is wrong.
    public let problem: Problem

    /// The error for that problem.
    public init(_ problem: Problem) {
        self.problem = problem
    }

    /// What was given, and what is allowed.
    public var description: String {
        switch problem {
        case .clearanceEndsEarly(let grade, let granted, let ended):
            "a clearance '\(grade)' granted on \(granted) cannot end on \(ended): no day before the grant is possible"
        case .trainingEndsEarly(let competence, let achieved, let validThrough):
            "a training '\(competence)' completed on \(achieved) cannot be valid through \(validThrough): "
                + "no day before the completion is possible"
        case .plainValueStands(let circumstance, let standing):
            "'\(circumstance)' stands as always \(standing); set it to a history of dated records to say from when"
        }
    }
}
