/// By which of the ways a case comes to a multi-agency risk assessment conference.
public enum MARACCriterion: String, Hashable, CaseIterable, Codable, Sendable {
    /// Enough answers of the checklist are yes.
    case visibleHighRisk = "visible-high-risk"
    /// A professional judges, with reasons, that the risk is high.
    case professionalJudgement = "professional-judgement"
    /// Enough events came together.
    case escalation
    /// An incident follows a discussion.
    case repeatIncident = "repeat-incident"
}
