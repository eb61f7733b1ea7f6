/// What people say of a service, coded by a scheme of themes.
public struct QualitativeIndicator: Hashable, Sendable {
    /// What is asked.
    public let question: String
    /// The themes of the coding scheme.
    public let scheme: Set<FeedbackTheme>
    /// How many coders each comment has; with two, a theme counts where both found it.
    public let coderCount: Int
    /// The comments, in the order in which they were added.
    public private(set) var comments: [CodedComment]

    /// An indicator without comments.
    ///
    /// - Throws: ``Rejection`` by `comments-are-coded-by-a-scheme` where the question is blank, the scheme has no theme,
    ///   or there is no coder.
    public init(asking question: String, scheme: Set<FeedbackTheme>, coderCount: Int = 1) throws(Rejection) {
        self.question = question
        self.scheme = scheme
        self.coderCount = coderCount
        self.comments = []
        guard !question.allSatisfy(\.isWhitespace), !scheme.isEmpty, coderCount > 0 else {
            throw rejection("a question, \(scheme.count) themes and \(coderCount) coders, where each is needed")
        }
    }

    /// Adds a comment.
    ///
    /// - Throws: ``Rejection`` by `comments-are-coded-by-a-scheme` where it is there already, has another number of
    ///   coders, or a theme that the scheme does not have.
    public mutating func add(_ comment: CodedComment) throws(Rejection) {
        guard !comments.contains(where: { $0.id == comment.id }) else {
            throw rejection("comment \(comment.id) is there already")
        }
        guard comment.themes.count == coderCount else {
            throw rejection("comment \(comment.id) has \(comment.themes.count) coders, not \(coderCount)")
        }
        let strange = Set(comment.themes.values.flatMap(\.self)).subtracting(scheme).sorted().map(\.rawValue)
        guard strange.isEmpty else { throw rejection("no themes of the scheme: \(strange.joined(separator: ", "))") }
        comments.append(comment)
    }

    /// How many comments of each interval have a theme, of how many; the intervals as they are given.
    public func trend(of theme: FeedbackTheme, in intervals: [DayInterval]) -> [ThemeShare] {
        intervals.map { interval in
            let base = comments.filter { interval.contains($0.day) }
            return ThemeShare(
                interval: interval, share: Share(of: base.map { $0.agreedThemes?.contains(theme) == true }))
        }
    }

    /// On how many comments all coders agreed about a theme, that it is there or that it is not.
    public func agreement(on theme: FeedbackTheme) -> Int {
        comments.count { comment in Set(comment.themes.values.map { $0.contains(theme) }).count == 1 }
    }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.commentsAreCodedByAScheme, "qualitative indicator", found: found)
    }
}

/// How many comments of an interval have a theme.
public struct ThemeShare: Hashable, Sendable {
    /// The UK civil days.
    public let interval: DayInterval
    /// The share of comments that have it.
    public let share: Share
}

extension QualitativeIndicator: Codable {
    private enum CodingKeys: String, CodingKey {
        case question
        case scheme
        case coderCount
        case comments
    }

    /// Reads an indicator, with the same checks as the initialiser and ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let question = try container.decode(String.self, forKey: .question)
        let scheme = try container.decode([FeedbackTheme].self, forKey: .scheme)
        let coderCount = try container.decode(Int.self, forKey: .coderCount)
        let comments = try container.decode([CodedComment].self, forKey: .comments)
        do throws(Rejection) {
            try self.init(asking: question, scheme: Set(scheme), coderCount: coderCount)
            for comment in comments { try add(comment) }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the themes sorted, so that equal indicators have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(question, forKey: .question)
        try container.encode(scheme.sorted(), forKey: .scheme)
        try container.encode(coderCount, forKey: .coderCount)
        try container.encode(comments, forKey: .comments)
    }
}

extension RecordRule {
    /// Words are counted by rules made before.
    public static let commentsAreCodedByAScheme = RecordRule(
        "comments-are-coded-by-a-scheme",
        "an indicator asks a question, and each comment is coded once by as many coders as agreed, by one scheme",
        from: Passage(.confidentCommunities, "community policing, line 121"))
}
