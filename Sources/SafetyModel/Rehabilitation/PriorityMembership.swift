/// Whether somebody belongs to a priority group, and by which marks.
public struct PriorityMembership: Hashable, Sendable {
    /// What one mark came to.
    public struct Trace: Hashable, Sendable {
        /// The mark.
        public let mark: PriorityGroup.Mark
        /// Whether it holds; nil where nobody knows.
        public let holds: Bool?
    }

    /// Who it is.
    public let person: Person.ID
    /// Every mark of the group, in its order.
    public let marks: [Trace]

    /// Whether they belong: no where one mark fails, yes where all hold, otherwise nobody knows.
    public var belongs: Bool? {
        if marks.contains(where: { $0.holds == false }) { return false }
        return marks.allSatisfy { $0.holds == true } ? true : nil
    }
}
