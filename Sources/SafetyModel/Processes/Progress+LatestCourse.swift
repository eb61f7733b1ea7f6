extension Progress {
    /// The changes since it was last taken up again, or all where it never was.
    ///
    /// What a rule asked before these still has to be there; of an earlier course it need not be.
    var latestCourse: [Change] {
        let reopened = history.lastIndex { $0.event == State.Event.reopen }
        return Array(history[(reopened.map { $0 + 1 } ?? 0)...])
    }
}
