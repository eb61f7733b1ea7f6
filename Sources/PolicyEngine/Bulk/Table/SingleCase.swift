/// A case that is judged on its own, wholly or for some duties.
struct SingleCase: Sendable {
    /// The case's number in its table.
    let number: Int
    /// The duties, by the numbers of the compiled ones; nil for all.
    let duties: Set<Int>?
    /// What is known of it; nil where its row says it all.
    let evidence: Evidence?
}
