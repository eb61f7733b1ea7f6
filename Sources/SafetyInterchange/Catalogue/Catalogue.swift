public import PolicyEngine

/// Policies as Markdown that a person reads: a page for each, and an index.
///
/// A page says of every rule what starts it, whom it is owed to, its limits, who owes it, what excepts it, what nothing
/// here can judge, where it stands and how well each of these was checked. It follows from the rules alone, so the same
/// policies always give the same bytes.
public struct Catalogue: Hashable, Sendable {
    /// One page.
    public struct Page: Hashable, Sendable {
        /// Its file name, such as `victims-code-2020.md`.
        public let name: String
        /// Its Markdown, with a line break at the end.
        public let text: String
    }

    /// The file name of the index.
    public static let indexName = "README.md"

    /// The policies, in the order of the index.
    public let policies: [Policy]

    /// A catalogue of those policies.
    public init(of policies: [Policy]) {
        self.policies = policies
    }

    /// Every page: the index first, then the policies in its order.
    public var pages: [Page] {
        [Page(name: Self.indexName, text: index)]
            + policies.map(Self.page)
    }

    /// The file name of a policy's page: `victims-code-2020.md` of `victims-code/2020`.
    public static func pageName(of policy: PolicyID) -> String {
        policy.rawValue.map { $0.isLetter || $0.isNumber || $0 == "." ? String($0) : "-" }.joined() + ".md"
    }

    /// The page of a policy.
    public static func page(of policy: Policy) -> Page {
        Page(name: pageName(of: policy.id), text: PolicyPage(policy).text)
    }
}
