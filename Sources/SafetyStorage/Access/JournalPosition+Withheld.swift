extension JournalPosition {
    /// In place of a position that is not told: how many commits there were is not everybody's to know.
    public static let withheld = JournalPosition(0)
}
