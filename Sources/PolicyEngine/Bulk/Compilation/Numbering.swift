/// Numbers for ids, in the order of first mention.
struct Numbering<ID: Hashable & Sendable>: Sendable {
    private(set) var ids: [ID] = []
    private(set) var numbers: [ID: Int] = [:]

    /// The id's number, given to it now if it has none.
    mutating func number(_ id: ID) -> Int {
        if let known = numbers[id] { return known }
        numbers[id] = ids.count
        ids.append(id)
        return ids.count - 1
    }
}
