/// A national body that the documents behind the kit name, or one that took its place, with the source of its days.
public struct NationalBody: Hashable, Sendable {
    /// How well the days of a body were checked.
    public enum Standing: String, Hashable, CaseIterable, Sendable {
        /// They stand in what the body, the government or the national archives published.
        case official
        /// They stand in what others published.
        case secondary
        /// No source was looked for: the body is known by being named.
        case named
    }

    /// The body, with its days and successors.
    public let body: PublicBody
    /// Where a document names it; nil for one that only took another's place.
    public let passage: Passage?
    /// Where its days were found; nil where none was looked for.
    public let source: String?
    /// How well they were checked.
    public let standing: Standing
}
