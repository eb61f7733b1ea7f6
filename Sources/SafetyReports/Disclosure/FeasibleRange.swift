/// Between which counts a cell lies, as far as everything published tells.
public struct FeasibleRange: Hashable, Sendable {
    /// The least.
    public let least: Int
    /// The most; nil where nothing bounds it.
    public let most: Int?

    init(least: Int, most: Int?) {
        self.least = least
        self.most = most
    }

    /// Whether only one count is possible.
    public var isCertain: Bool { least == most }
}
