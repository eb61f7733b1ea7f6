public import PolicyEngine

extension Body {
    /// A unit of the Volunteer Police Cadets.
    public static let cadetUnit: Body = "cadet_unit"
}
