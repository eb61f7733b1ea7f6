import SafetyModel

enum Numbered {
    /// The identity with that number.
    static func id<Entity>(_ number: Int) -> Identifier<Entity> {
        Identifier(high: 0, low: UInt64(number))
    }
}
