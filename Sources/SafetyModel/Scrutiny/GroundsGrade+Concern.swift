extension GroundsGrade {
    /// Whether the grade raises a concern; unknown where the panel could not tell, and for an unknown grade.
    public var raisesConcern: Bool? {
        switch self {
        case .reasonable: false
        case .poorlyRecorded, .notReasonable: true
        default: nil
        }
    }
}
