/// The place of the last record of a page, from which the next page goes on.
///
/// It names a place in the order and not a count, so records that come or go before it neither repeat nor hide any.
public struct PageToken: Hashable, Codable, Sendable {
    /// The value the record was sorted by; nil where the query sorts by id, or the record has no such term.
    public let value: String?
    /// The record's id.
    public let id: String

    /// The place of that record.
    public init(value: String?, id: String) {
        self.value = value
        self.id = id
    }

    /// True where this place comes before the other in the same order.
    public func precedes(_ other: PageToken) -> Bool {
        switch (value, other.value) {
        case (.some, .none): return true
        case (.none, .some): return false
        case (.some(let left), .some(let right)) where !left.hasBytes(of: right):
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.some, .some), (.none, .none):
            return id.utf8.lexicographicallyPrecedes(other.id.utf8)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case value
        case id
    }
}
