import Foundation
import SafetyModel
import Testing

/// One made-up value of a public type, with what in it is personal.
///
/// Every area lists its own in `<Area>Specimens.swift`; ``SpecimenTests`` asks of all of them that they survive a
/// round trip, that they still read what was once written of them, and that nothing personal leaks.
struct Specimen: CustomTestStringConvertible, Sendable {
    /// The type's name, which is also the name of its fixture; a further specimen of a type adds a word after a dot.
    let name: String
    /// Texts planted in its personal fields: each must be written under a disclosure and nowhere else.
    let personal: [String]
    /// Writes it with leave to keep everything.
    let stored: @Sendable () throws -> String
    /// Writes it with no leave.
    let bare: @Sendable () throws -> String
    /// What it and its fields show of themselves.
    let shown: @Sendable () -> [String]
    /// Reads a text as its type, and says whether that is the same value.
    let isRead: @Sendable (String) throws -> Bool

    /// A specimen of a value.
    ///
    /// - Parameters:
    ///   - value: the value; where the type has open codes, at least one is of no known meaning.
    ///   - variant: a word that tells it from another specimen of its type.
    ///   - personal: the texts planted in its personal fields.
    init<Value: Codable & Hashable & Sendable>(_ value: Value, variant: String? = nil, personal: [String] = []) {
        name = (["\(Value.self)"] + [variant].compactMap(\.self)).joined(separator: ".")
        self.personal = personal
        stored = { try storedText(of: value) }
        bare = {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        shown = {
            var dumped = ""
            dump(value, to: &dumped)
            return [String(describing: value), String(reflecting: value), "\(value)", dumped]
        }
        isRead = { try decoded(Value.self, from: $0) == value }
    }

    var testDescription: String { name }
}
