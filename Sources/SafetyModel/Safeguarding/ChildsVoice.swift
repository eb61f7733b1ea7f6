public import CivilTime

/// What a child said they want, or why they were not heard.
public struct ChildsVoice: Hashable, Codable, Sendable {
    /// On which UK civil day they were heard, or it was tried.
    public let day: CivilDate
    /// What they said, in their words; nil where they were not heard.
    public let words: Personal<String>?
    /// Why they were not heard; nil where they were.
    public let unheard: VoiceUnheard?

    /// What a child said.
    public init(_ words: Personal<String>, on day: CivilDate) {
        self.day = day
        self.words = words
        unheard = nil
    }

    /// That a child was not heard, and why.
    public init(unheardBecause reason: VoiceUnheard, on day: CivilDate) {
        self.day = day
        words = nil
        unheard = reason
    }

    /// True where they were heard: they said something, and it is written down.
    public var isHeard: Bool { words.map { !$0.isBlank } ?? false }

    /// True where they were heard, or it says why not.
    public var isRecorded: Bool { isHeard || (words == nil && unheard != nil) }

    private enum CodingKeys: String, CodingKey {
        case day
        case words
        case unheard
    }
}
