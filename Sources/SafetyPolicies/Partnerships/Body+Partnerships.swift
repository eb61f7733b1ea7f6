public import PolicyEngine

extension Body {
    /// The strategy group of a community safety partnership.
    public static let strategyGroup: Body = "strategy_group"
    /// A community safety partnership, or the one who chairs it.
    public static let csp: Body = "csp"
    /// The authorities that must disclose information under section 17A of the Crime and Disorder Act 1998.
    public static let relevantAuthorities: Body = "relevant_authorities"
}
