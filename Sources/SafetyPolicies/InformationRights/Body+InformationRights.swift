public import PolicyEngine

extension Body {
    /// A controller of personal data.
    public static let controller: Body = "controller"
    /// An authority that handles personal data for law enforcement.
    public static let competentAuthority: Body = "competent_authority"
    /// A public authority in the sense of the Freedom of Information Act.
    public static let publicAuthority: Body = "public_authority"
}
