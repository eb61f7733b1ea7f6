/// To whom the outcome of a case is told.
public enum NoticeAudience: String, Hashable, CaseIterable, Codable, Sendable {
    /// The people who were harmed.
    case victim
    /// Whoever reported it.
    case reporter
    /// Everybody.
    case everybody = "public"
}
