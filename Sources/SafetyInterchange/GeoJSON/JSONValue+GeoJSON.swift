import SafetyModel

extension JSONValue {
    /// An object with those members, in that order.
    static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        var object = JSONObject()
        for (name, value) in members { _ = object.add(name, value) }
        return .object(object)
    }

    /// A whole number.
    static func whole(_ number: Int) -> JSONValue { .number(JSONNumber(text: String(number))) }

    /// A feature of a collection (RFC 7946).
    static func feature(_ geometry: JSONValue, properties: [(String, JSONValue)]) -> JSONValue {
        object([("type", .string("Feature")), ("properties", object(properties)), ("geometry", geometry)])
    }

    /// The coordinates of a position in degrees: the longitude first, every digit of it.
    init(_ position: Position) {
        self = .array(
            [position.longitude, position.latitude].map {
                .number(JSONNumber(text: Figure(units: $0, places: 7).description))
            })
    }
}
