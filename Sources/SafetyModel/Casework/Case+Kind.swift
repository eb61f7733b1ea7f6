extension Case {
    /// What kind of case it is, which decides the moves its lifecycle allows.
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// A notifiable crime.
        case crime
        /// Anti-social behaviour: no charge is possible, and the matter may be resolved.
        case antisocialBehaviour = "asb"
        /// A hate crime or hate incident, which may end either way.
        case hate
    }
}
