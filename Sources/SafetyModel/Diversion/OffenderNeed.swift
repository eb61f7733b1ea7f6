/// A side of somebody's life in which help can keep them from offending again.
///
/// The list is closed, so that an assessment can be asked whether it has considered every one.
public enum OffenderNeed: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Dependence on drugs or alcohol.
    case substances
    /// Mental health.
    case mentalHealth = "mental-health"
    /// Physical health.
    case physicalHealth = "physical-health"
    /// Housing, or the lack of it.
    case accommodation
    /// Money and debt.
    case finance
    /// Work, training and education.
    case employment
    /// Family and other relationships.
    case relationships
}
