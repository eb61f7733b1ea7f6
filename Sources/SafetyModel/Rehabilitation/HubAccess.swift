/// For whom a hub is.
public struct HubAccess: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// For women only.
    public static let womenOnly: HubAccess = "women-only"
    /// For whoever a service refers.
    public static let byReferral: HubAccess = "by-referral"
    /// For everybody.
    public static let open: HubAccess = "open"

    /// The codes that this edition of the kit knows.
    public static let known: [HubAccess] = [.womenOnly, .byReferral, .open]
}
