/// An appointment cannot stand in a register beside the others.
public struct AppointmentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// A post of a single holder is held by somebody else, by that appointment, on those days.
        case postIsHeld(by: Appointment, overlap: DayInterval)
        /// The same person holds the same post in the same area already, by that appointment, on those days.
        case personHoldsPost(by: Appointment, overlap: DayInterval)
        /// The register has an appointment of that id.
        case duplicate
        /// The register has no appointment of that id.
        case unknown
        /// An appointment cannot end so.
        case impossibleEnd(DayIntervalError)
    }

    /// The appointment that is refused, or asked for in vain.
    public let appointment: Appointment.ID
    /// What is wrong.
    public let problem: Problem

    /// The error for that appointment.
    public init(_ appointment: Appointment.ID, _ problem: Problem) {
        self.appointment = appointment
        self.problem = problem
    }

    /// The rule of the record that stands against it; nil where the appointment itself is asked for in vain.
    public var rule: RecordRule? {
        switch problem {
        case .postIsHeld, .personHoldsPost: .appointmentsDoNotOverlap
        case .impossibleEnd: .intervalHasADay
        case .duplicate, .unknown: nil
        }
    }

    /// Which appointment is refused, why, beside which other, and by which rule.
    public var description: String {
        guard let rule, rule == .appointmentsDoNotOverlap else { return fault }
        return fault + "; \(rule.demand)"
    }

    private var fault: String {
        switch problem {
        case .postIsHeld(let other, let overlap):
            "appointment \(appointment): appointment \(other.id) fills the post '\(other.post)' in '\(other.area)' "
                + "\(overlap), and it has a single holder"
        case .personHoldsPost(let other, let overlap):
            "appointment \(appointment): the same person holds the post '\(other.post)' in '\(other.area)' "
                + "\(overlap) by appointment \(other.id)"
        case .duplicate: "appointment \(appointment): there is one of that id already"
        case .unknown: "appointment \(appointment): there is none of that id"
        case .impossibleEnd(let error): "appointment \(appointment): \(error)"
        }
    }
}
