import SafetyInterchange
import SeededRandom
import Testing

/// Random sheets, written with random quoting and read in random chunks, against a parser made in another way.
@Suite struct CSVRoundTripTests {
    /// The seed alone gives the sheet again.
    struct Dice {
        private var numbers: SeededGenerator

        init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

        mutating func roll(_ sides: Int) -> Int { Int(numbers.next() % UInt64(sides)) }
    }

    @Test(arguments: [1, 20_230_301, 0xC5F, 77] as [UInt64])
    func whatIsWrittenIsReadBack(seed: UInt64) throws {
        for round in 0..<500 {
            var dice = Dice(seed: seed &* 1_000_003 &+ UInt64(round))
            let sheet = (0...dice.roll(6)).map { _ in
                (0...dice.roll(5)).map { _ in String((0..<dice.roll(6)).map { _ in Self.alphabet[dice.roll(9)] }) }
            }
            let text = Self.write(sheet, &dice)
            let chunkSize = 1 + dice.roll(7)
            let records = try Sheets.records(text, chunkSize: chunkSize)
            let note: Comment = "seed \(seed), round \(round), chunks of \(chunkSize): \(text.debugDescription)"
            #expect(records.map(\.fields) == sheet, note)
            #expect(records.map(\.fields) == Self.parse(text), note)
            #expect(records.allSatisfy { $0.damage == nil }, note)
        }
    }

    private static let alphabet: [Character] = ["a", "b", " ", "é", "’", ",", "\"", "\n", "\r\n"]

    private static func write(_ sheet: [[String]], _ dice: inout Dice) -> String {
        var text = dice.roll(4) == 0 ? "\u{FEFF}" : ""
        for (index, row) in sheet.enumerated() {
            let isBare = row == [""]
            text += row.map { field in
                let mustQuote = isBare || field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
                guard mustQuote || dice.roll(2) == 0 else { return field }
                return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\""
            }.joined(separator: ",")
            if index < sheet.count - 1 || dice.roll(3) > 0 { text += dice.roll(2) == 0 ? "\n" : "\r\n" }
        }
        return text
    }

    /// Works on the whole text: odd and even pieces between quotes are outside and inside of them.
    private static func parse(_ text: String) -> [[String]] {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for (index, scalar) in scalars.enumerated() {
            let last = rows.count - 1
            if scalar == "\"" {
                // A quote right after a closing one is a quote of the field's own.
                if !isQuoted, index > 0, scalars[index - 1] == "\"" {
                    rows[last][rows[last].count - 1].unicodeScalars.append(scalar)
                }
                isQuoted.toggle()
            } else if isQuoted || (scalar != "," && scalar != "\n" && scalar != "\r") {
                rows[last][rows[last].count - 1].unicodeScalars.append(scalar)
            } else if scalar == "," {
                rows[last].append("")
            } else if scalar == "\n" && index < scalars.count - 1 {
                rows.append([""])
            }
        }
        return rows
    }
}
