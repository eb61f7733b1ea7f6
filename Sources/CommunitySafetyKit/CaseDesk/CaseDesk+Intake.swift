public import CivilTime
public import SafetyStorage

extension CaseDesk {
    /// Takes in cases with their victims, in one commit, and judges the new ones.
    ///
    /// A case that is stored with the same content is known, and nothing of it is written; so taking in a list again,
    /// or the rest of one after a crash, is safe under any command key. One that is stored with other content is left
    /// as it stands: the desk does not choose between two accounts. Where no case is new there is no commit at all.
    ///
    /// A victim who is stored already may be left out; one whose record was taken away is left unjudged then. A victim
    /// whom a case names twice is one victim. Where one becomes a victim of a further case, their record gets
    /// a new revision with the same content, so that whoever changes them at the same moment meets a conflict.
    ///
    /// - Parameters:
    ///   - files: the cases; the longer the list, the fewer commits, and the more a conflict undoes.
    ///   - asOf: the instant as of which is judged, and of the commit.
    ///   - command: the caller's name for the command, by which a repetition is known again.
    ///   - audit: who does it, and why.
    /// - Throws: ``CaseDeskError`` where a case and its victims do not fit together; `StorageError` with `.conflict`
    ///   where somebody else stored one of them meanwhile, or the command was used for something else. Nothing is
    ///   written then, for none of the cases.
    public func takeIn(
        _ files: [CaseFile], asOf: Instant, as command: CommandKey, audit: Audit
    ) async throws -> IntakeOutcome {
        var tray = IntakeTray(at: self, filing: Filing(at: self, asOf: asOf, audit: audit))
        for file in files { try await tray.take(file) }
        let receipt = tray.filing.operations.isEmpty ? nil : try await tray.filing.commit(as: command)
        return IntakeOutcome(entries: tray.entries, receipt: receipt)
    }
}
