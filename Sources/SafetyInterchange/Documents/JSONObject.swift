/// The members of an object, in the order in which they are written; no name stands twice.
struct JSONObject: Hashable, Sendable {
    /// The members' names, in order.
    private(set) var names: [String] = []
    private var values: [String: JSONValue] = [:]

    /// The value of that name; nil where there is none.
    subscript(name: String) -> JSONValue? {
        values[name]
    }

    /// Adds a member at the end; false, and nothing is changed, where the name is there already.
    mutating func add(_ name: String, _ value: JSONValue) -> Bool {
        guard values[name] == nil else { return false }
        names.append(name)
        values[name] = value
        return true
    }
}
