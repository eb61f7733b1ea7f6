public import SafetyStorage

/// How to come by the stores that a check is to be run on.
///
/// A check names the places of its stores: texts of small letters, digits and underscores, at most 60 of them, which
/// may stand in a file name or be a database schema. No two checks share a place. Opening a place for the first time
/// gives an empty store, so a subject that keeps its stores must be given room of its own in each run, such as an empty
/// folder.
public struct StoreSubject: Sendable {
    /// True where opening a place again finds what was committed there.
    public let reopens: Bool
    let opens: @Sendable (_ place: String, _ sealing: (any JournalSealing)?) async throws -> any RecordStore
    let closes: @Sendable (_ store: any RecordStore) async throws -> Void
    let makesNewer: (@Sendable (_ place: String) async throws -> Void)?

    /// A subject that opens stores so.
    ///
    /// - Parameters:
    ///   - reopens: true where opening a place again finds what was committed there; without, checks of it are left out.
    ///   - makingNewer: turns what is kept in a place, and closed, into what a newer edition of the adapter would
    ///     keep, such as by adding one to a version; without, the check that it is refused is left out.
    ///   - closing: closes a store before its place is opened again, and at the end of a check. Nothing by default: the
    ///     store is let go.
    ///   - opening: opens the store of a place, with what seals its journal, if anything.
    public init(
        reopens: Bool = false,
        makingNewer: (@Sendable (_ place: String) async throws -> Void)? = nil,
        closing: @escaping @Sendable (_ store: any RecordStore) async throws -> Void = { _ in },
        opening:
            @escaping @Sendable (
                _ place: String, _ sealing: (any JournalSealing)?
            ) async throws -> any RecordStore
    ) {
        self.reopens = reopens
        opens = opening
        closes = closing
        makesNewer = makingNewer
    }
}
