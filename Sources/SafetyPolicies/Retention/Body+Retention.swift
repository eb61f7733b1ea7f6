public import PolicyEngine

extension Body {
    /// The unit of a force that reviews its information.
    public static let reviewUnit: Body = "review_unit"
}
