extension DisclosedContent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Of what shape it is.
    ///
    /// It tells nothing of what it says; to read that, encode it.
    public var description: String {
        let shape =
            switch self {
            case .null: "nothing"
            case .truth: "a truth value"
            case .whole, .number: "a number"
            case .text: "a text"
            case .list(let values): "a list of \(values.count)"
            case .object(let members): "an object of \(members.count)"
            }
        return "<disclosed: \(shape)>"
    }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
