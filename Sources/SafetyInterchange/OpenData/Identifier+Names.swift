public import SafetyModel

extension Identifier {
    /// The identifier that those names always give: two 64-bit digests of them, side by side.
    ///
    /// For records that come without an id of their own, such as rows of open data. It keeps nobody from guessing the
    /// names, so it hides nothing.
    public init(naming names: [String]) {
        self.init(high: RowDigest(names).rawValue, low: RowDigest(["low"] + names).rawValue)
    }
}
