/// What is weighed of a matter that asks for police attention.
public enum THRAxis: String, Hashable, CaseIterable, Codable, Sendable {
    /// How likely it is that somebody acts.
    case threat
    /// How bad it is, or would be.
    case harm
    /// How exposed those concerned are.
    case risk
}
