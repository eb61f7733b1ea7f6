import CivilTime

/// The document's own shape: division → its name and its events.
struct BankHolidayDocument: Decodable {
    /// What the format forbids and the decoder alone would let pass.
    struct Fault: Error {
        let code: BankHolidayError.Code
        let path: String
        let message: String
    }

    /// Any key, so that one that is not of the format can be seen.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private struct Events: Decodable {
        let division: String?
        let events: [Event]

        init(from decoder: any Decoder) throws {
            let container = try BankHolidayDocument.container(of: decoder, keys: ["division", "events"])
            division = try container.decodeIfPresent(String.self, forKey: Key(stringValue: "division"))
            events = try container.decode([Event].self, forKey: Key(stringValue: "events"))
        }
    }

    private struct Event: Decodable {
        let holiday: BankHoliday

        init(from decoder: any Decoder) throws {
            let container = try BankHolidayDocument.container(of: decoder, keys: ["title", "date", "notes", "bunting"])
            let dateKey = Key(stringValue: "date")
            let text = try container.decode(String.self, forKey: dateKey)
            guard let date = try? CivilDate(text) else {
                throw Fault(
                    code: .badDate, path: BankHolidayDocument.text(of: decoder.codingPath + [dateKey]),
                    message: "expected a day such as 2023-12-25, found '\(text)'")
            }
            holiday = BankHoliday(
                date: date, title: try container.decode(String.self, forKey: Key(stringValue: "title")),
                notes: try container.decode(String.self, forKey: Key(stringValue: "notes")),
                hasBunting: try container.decode(Bool.self, forKey: Key(stringValue: "bunting")))
        }
    }

    let holidays: [Division: [BankHoliday]]

    init(from decoder: any Decoder) throws {
        let container = try Self.container(of: decoder, keys: Division.allCases.map(\.rawValue))
        var holidays: [Division: [BankHoliday]] = [:]
        for division in Division.allCases {
            let key = Key(stringValue: division.rawValue)
            guard container.contains(key) else { continue }
            let found = try container.decode(Events.self, forKey: key)
            if let name = found.division, name != division.rawValue {
                throw Fault(
                    code: .wrongDivision, path: "\(division.rawValue).division",
                    message: "expected '\(division.rawValue)', found '\(name)'")
            }
            holidays[division] = found.events.map(\.holiday)
        }
        self.holidays = holidays
    }

    private static func container(
        of decoder: any Decoder, keys: [String]
    ) throws -> KeyedDecodingContainer<Key> {
        let container = try decoder.container(keyedBy: Key.self)
        let unknown = container.allKeys.map(\.stringValue).filter { !keys.contains($0) }
        if let key = unknown.min() {
            throw Fault(
                code: .unknownKey, path: text(of: decoder.codingPath + [Key(stringValue: key)]),
                message: "expected one of \(keys.joined(separator: ", ")), found '\(key)'")
        }
        return container
    }

    static func text(of path: [any CodingKey]) -> String {
        path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}
