public import PolicyEngine

extension Body {
    /// The one who chairs the panel of a domestic homicide review.
    public static let reviewPanelChair: Body = "review_panel_chair"
    /// The authorities specified for the duty to reduce serious violence.
    public static let specifiedAuthorities: Body = "specified_authorities"
}
