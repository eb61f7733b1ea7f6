public import CivilTime

/// To whom a report goes, and why; that nobody owns it is an answer.
public struct RoutingDecision: Hashable, Sendable, CustomStringConvertible {
    /// Why a report goes where it goes, or nowhere.
    public enum Reason: Hashable, Sendable {
        /// That assignment is in force on the day.
        case assigned(IntakeAssignment)
        /// None is in force on the day; that one was the last to end before it.
        case lapsed(IntakeAssignment)
        /// None is in force on the day or ended before it; that one is the first to begin after it.
        case notYet(IntakeAssignment)
        /// Nobody was ever given this category in this area.
        case neverAssigned
    }

    /// What is reported.
    public let category: ReportCategory
    /// Where.
    public let area: Area
    /// The UK civil day.
    public let day: CivilDate
    /// Why.
    public let reason: Reason

    /// The body that owns the report; nil where nobody does.
    public var owner: PublicBody.ID? {
        switch reason {
        case .assigned(let assignment): assignment.owner
        case .lapsed, .notYet, .neverAssigned: nil
        }
    }

    /// The decision in one sentence.
    public var description: String {
        let subject = "'\(category)' in \(area) on \(day)"
        return switch reason {
        case .assigned(let found): "\(subject) goes to body \(found.owner), assigned \(found.term)"
        case .lapsed(let last): "\(subject) goes to nobody: body \(last.owner) was assigned \(last.term)"
        case .notYet(let next): "\(subject) goes to nobody yet: body \(next.owner) is assigned \(next.term)"
        case .neverAssigned: "\(subject) goes to nobody: it was never assigned"
        }
    }
}
