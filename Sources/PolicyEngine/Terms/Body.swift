/// Names a body that owes or decides something, in lower case: `police`, `cps`, `wcu`.
public struct Body: Term {
    /// The text as it stands in files.
    public let rawValue: String

    /// The term of that text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Stands for every service provider: it owes the duty whichever body decides.
    public static let allServiceProviders: Body = "all_service_providers"
}
