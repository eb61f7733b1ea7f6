public import SafetyModel

/// A count that somebody has published already, such as an official statistic, with where it stands.
///
/// It is a statement of whoever makes it: nothing here can read the publication. It is kept with the cell, so that
/// everybody who sees the count can look it up. Counts of one's own records go through a ``CountTable`` instead.
public struct PublishedFigure: Hashable, Sendable {
    /// The count.
    public let count: Int
    /// Where it was published.
    public let source: Passage

    /// A count as it stands in a publication.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `figure-is-already-public` where the count is negative, or the publication
    ///   or the place in it is blank.
    public init(_ count: Int, publishedIn source: Passage) throws(Rejection) {
        guard count >= 0 else {
            throw Rejection(.figureIsAlreadyPublic, "published figure", found: "a count of \(count)")
        }
        try source.checkNamed()
        self.count = count
        self.source = source
    }
}

extension Passage {
    /// Throws where the publication or the place in it is blank.
    func checkNamed() throws(Rejection) {
        guard !document.rawValue.allSatisfy(\.isWhitespace), !locator.allSatisfy(\.isWhitespace) else {
            throw Rejection(.figureIsAlreadyPublic, "published figure", found: "no publication, or no place in it")
        }
    }
}

extension RecordRule {
    /// What did not pass disclosure control here is shown only where it is public anyhow.
    public static let figureIsAlreadyPublic = RecordRule(
        "figure-is-already-public",
        "a figure that did not pass disclosure control says in which publication it stands, and where in it",
        from: Passage(.policingInThe21stCentury, "5.6, line 39"))
}
