extension IndexTerm {
    /// A term for each value that is there, once, sorted by value so that equal entities have equal terms.
    static func each(_ name: String, _ values: [String?]) -> [IndexTerm] {
        Set(values.compactMap(\.self)).sorted().map { IndexTerm(name, $0) }
    }
}
