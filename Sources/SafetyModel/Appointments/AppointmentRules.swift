extension RecordRule {
    /// Of a post with one holder nobody else holds it on the same day, and nobody holds a post twice.
    public static let appointmentsDoNotOverlap = RecordRule(
        "appointments-do-not-overlap",
        "a post with one holder is held by one at a time, and nobody is appointed twice to one post in one area",
        from: Passage(.confidentCommunities, "line 128"))
    /// A term that ends before it begins says nothing.
    public static let intervalHasADay = RecordRule(
        "interval-has-a-day", "what begins and ends has a day in between",
        from: Passage(.confidentCommunities, "line 128"))
}
