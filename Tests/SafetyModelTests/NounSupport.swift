import CivilTime
import Foundation
import SafetyModel
import Testing

func day(_ number: Int) -> CivilDate { CivilDate(dayNumber: number) }

func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

/// Encodes with leave to keep everything, and reads back.
func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try decoded(Value.self, from: storedText(of: value))
}

func storedText(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[.disclosure] = Disclosure.storage(reason: "test")
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func decoded<Value: Decodable>(_: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}

/// The typed error inside the decoding error that a text gives; nil where it gives another or none.
func refusal<Value: Decodable, Failure: Error>(
    _: Value.Type, from text: String, as _: Failure.Type
) -> Failure? {
    do {
        _ = try decoded(Value.self, from: text)
        return nil
    } catch DecodingError.dataCorrupted(let context) {
        return context.underlyingError as? Failure
    } catch {
        return nil
    }
}

/// Every cell of a grid: a row per state, a column per event, `-` where the event is refused.
func cells(of grid: String) -> [String: String] {
    let rows = grid.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    var cells: [String: String] = [:]
    for row in rows.dropFirst() {
        for (event, next) in zip(rows[0], row.dropFirst()) { cells["\(row[0]) \(event)"] = next }
    }
    return cells
}
