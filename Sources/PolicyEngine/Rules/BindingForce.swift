/// How strongly an instrument binds those it addresses.
public enum BindingForce: String, Hashable, Codable, Sendable, CaseIterable {
    case statute
    case statutoryCode = "statutory-code"
    case statutoryGuidance = "statutory-guidance"
    case guidance
    case commitment
    case localScheme = "local-scheme"
}
