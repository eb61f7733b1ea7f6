/// The reference under which a body keeps a record, such as a complaint's number, in printable ASCII and without a space.
///
/// In ASCII two references are equal exactly where their bytes are, in any language; a reference of other characters
/// can be read and is refused by a frame.
public struct RecordReference: CodeList {
    /// The reference as it is stored.
    public let rawValue: String

    /// The reference with that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The reference that an identifier of the kit spells.
    public init<Entity>(_ identifier: Identifier<Entity>) { self.init(rawValue: identifier.description) }

    /// References are no list.
    public static let known: [RecordReference] = []

    /// True for a text of one or more printable ASCII characters other than the space.
    public var isPlain: Bool {
        !rawValue.utf8.isEmpty && rawValue.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
