extension Case {
    /// Adds an event to the timeline.
    ///
    /// Events are never changed in place: a correction is an event that replaces another.
    ///
    /// - Throws: ``TimelineError`` where an event of that id is there already, or one replaces itself.
    public mutating func record(_ event: CaseEvent) throws(TimelineError) {
        guard !timeline.contains(where: { $0.id == event.id }) else { throw TimelineError(.duplicate, event: event.id) }
        guard event.replaces != event.id else { throw TimelineError(.replacesItself, event: event.id) }
        timeline.append(event)
    }
}
