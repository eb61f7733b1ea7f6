extension CaseEvent {
    /// Something an event is about: a suspect, a charge, a hearing.
    public struct Thing: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral {
        /// The thing's id as text.
        public let rawValue: String

        /// The thing with that id.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The thing with that id.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The entity with that identifier.
        public init(_ id: Identifier<some Any>) { self.init(rawValue: id.description) }

        /// Sorts by the id's text.
        public static func < (left: Thing, right: Thing) -> Bool { left.rawValue < right.rawValue }
    }
}
