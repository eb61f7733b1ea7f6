/// The README, as far as it makes promises that can be checked.
struct Readme {
    let lines: [Substring]

    init() throws {
        lines = try Checkout.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The code of the first block marked as Swift.
    var firstSwiftBlock: String? {
        guard let fence = lines.firstIndex(of: "```swift") else { return nil }
        let block = lines[(fence + 1)...].prefix { $0 != "```" }
        return block.isEmpty ? nil : block.joined(separator: "\n") + "\n"
    }

    /// Every make target named as code: in a span, or at the start of a line of a block.
    var makeTargets: Set<String> {
        Set(lines.flatMap { $0.matches(of: /(?:^|`)make ([a-z-]+)/).map { String($0.output.1) } })
    }

    /// Every path that a link leads to inside the repository.
    var linkedPaths: [String] {
        lines.flatMap { $0.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) } }
    }
}
