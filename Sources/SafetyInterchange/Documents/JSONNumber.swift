/// A number as it is written: no digit of it is lost.
struct JSONNumber: Hashable, Sendable {
    /// The number in the grammar of JSON.
    let text: String

    /// The whole number, where it is written without fraction and exponent and is within range.
    var integer: Int? { Int(text) }

    /// The nearest floating-point number; nil beyond the range.
    var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }
}
