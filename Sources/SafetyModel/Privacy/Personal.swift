/// A value that says something about a person, wrapped so that it does not leak by accident.
///
/// It is equal and hashed by what it holds. Description, debug text and mirror are redacted. Encoding needs a
/// covering ``Disclosure`` in the encoder's `userInfo` under `.disclosure`; without one it throws, and it never
/// redacts silently. Decoding always works. ``disclosed(for:)`` is the only way to the value.
public struct Personal<Value: Hashable & Codable & Sendable>: Hashable, Sendable {
    private let value: Value
    /// How much harm its disclosure can do.
    public let sensitivity: Sensitivity
    /// The purpose for which it was collected.
    public let purpose: Purpose

    /// Wraps a value, with its sensitivity and the lawful purpose for which it was collected.
    public init(_ value: Value, sensitivity: Sensitivity = .personal, purpose: Purpose) {
        self.value = value
        self.sensitivity = sensitivity
        self.purpose = purpose
    }

    /// The value, where the disclosure covers it.
    ///
    /// - Throws: ``DisclosureError`` naming what is covered and what would be needed, and not the value.
    public func disclosed(for disclosure: Disclosure) throws(DisclosureError) -> Value {
        guard disclosure.covers(sensitivity, collectedFor: purpose) else {
            throw DisclosureError(sensitivity: sensitivity, purpose: purpose, disclosure: disclosure)
        }
        return value
    }

    /// What can be made of the value, just as personal; for the kit's own rooms, which let nothing of it out.
    package func map<Other: Hashable & Codable & Sendable>(_ other: (Value) -> Other) -> Personal<Other> {
        Personal<Other>(other(value), sensitivity: sensitivity, purpose: purpose)
    }
}

extension Personal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The word "redacted" and the sensitivity, never the value.
    public var description: String { "<redacted: \(sensitivity)>" }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror with no children but the sensitivity and the purpose.
    public var customMirror: Mirror {
        Mirror(self, children: ["sensitivity": sensitivity.rawValue, "purpose": purpose.rawValue])
    }
}

extension Personal: Codable {
    private enum CodingKeys: String, CodingKey {
        case value
        case sensitivity
        case purpose
    }

    /// Reads a value with its sensitivity and purpose; no disclosure is needed.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decode(Value.self, forKey: .value)
        sensitivity = try container.decode(Sensitivity.self, forKey: .sensitivity)
        purpose = try container.decode(Purpose.self, forKey: .purpose)
    }

    /// Writes the value in clear, where the encoder's `userInfo` holds a disclosure that covers it.
    ///
    /// - Throws: `EncodingError.invalidValue` with the coding path; the value in the error is redacted.
    public func encode(to encoder: any Encoder) throws {
        guard let disclosure = encoder.userInfo[.disclosure] as? Disclosure else {
            throw EncodingError.invalidValue(
                self,
                .init(
                    codingPath: encoder.codingPath,
                    debugDescription: "a personal value needs a Disclosure in the encoder's userInfo"))
        }
        let clear: Value
        do {
            clear = try disclosed(for: disclosure)
        } catch {
            throw EncodingError.invalidValue(
                self,
                .init(codingPath: encoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(clear, forKey: .value)
        try container.encode(sensitivity, forKey: .sensitivity)
        try container.encode(purpose, forKey: .purpose)
    }
}
