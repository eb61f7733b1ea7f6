/// The members of an object, in the order in which they are written; no name stands twice.
struct JSONObject: Hashable, Sendable {
    /// The members' names, in order.
    private(set) var names: [String] = []
    private var values: [JSONValue] = []
    /// The place of each name, in an object of many members; of a few, looking through them is quicker.
    private var places: [String: Int] = [:]

    private static let few = 16

    /// The value of that name; nil where there is none.
    subscript(name: String) -> JSONValue? {
        place(of: name).map { values[$0] }
    }

    private func place(of name: String) -> Int? {
        names.count <= Self.few ? names.firstIndex(of: name) : places[name]
    }

    /// Adds a member at the end; false, and nothing is changed, where the name is there already.
    mutating func add(_ name: String, _ value: JSONValue) -> Bool {
        guard place(of: name) == nil else { return false }
        names.append(name)
        values.append(value)
        if names.count == Self.few + 1 {
            for (place, name) in names.enumerated() { places[name] = place }
        } else if names.count > Self.few {
            places[name] = names.count - 1
        }
        return true
    }
}
