public import PolicyEngine

extension Supply {
    /// What police open data tell: that something happened, as `OpenDataOutcomes` reads it, and in which month.
    ///
    /// They say nothing of who decided, of suspects, of when it was recorded, of the victim or of any service. And an
    /// outcome says what it says only where a file has it: forces differ in which outcomes they publish, and nothing
    /// tells a missing one from one that never was. So this is the most that they can tell.
    public static let policeOpenData = Supply(
        events: OpenDataOutcomes.telling.flatMap { OpenDataOutcomes.eventKinds(for: $0) }
            .reduce(into: [.outcomeRecorded: Events(.month)]) { $0[$1] = Events(.month) })
}
