import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

/// JSON to the letter, seen through a policy's title and through whole documents.
@Suite("JSON")
struct JSONTextTests {
    private static func document(title: [UInt8]) -> Data {
        Data(#"{"format": "community-safety-policy/1", "id": "a/1", "title": "#.utf8) + Data(title)
            + Data(
                #"""
                , "instrument": "", "bindingForce": "guidance", "inForce": {"from": "2024-01-01"},
                  "status": "draft", "jurisdiction": ""}
                """#.utf8)
    }

    private static func reason(_ data: Data) -> String? {
        do throws(PolicyFileError) {
            _ = try PolicyFile(json: data)
            return nil
        } catch {
            guard case .document(let fault) = error, case .notJSON(let reason) = fault.problem else {
                return "not about JSON: \(error)"
            }
            return reason
        }
    }

    @Test(
        "reads texts with their escapes and writes them as they are",
        arguments: [
            (#""""#, "", #""""#),
            (#""\u0041\u00e9\u20AC""#, "Aé€", #""Aé€""#),
            (#""\ud83d\ude00 \uD83D\uDE00 😀""#, "😀 😀 😀", #""😀 😀 😀""#),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t", #""\"\\/\b\f\n\r\t""#),
            (#""\u0000\u001f\u007f""#, "\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
            (#""\u2028\ufeff\uffff""#, "\u{2028}\u{FEFF}\u{FFFF}", "\"\u{2028}\u{FEFF}\u{FFFF}\""),
            (#""e\u0301""#, "e\u{301}", "\"e\u{301}\""),
        ])
    func texts(written: String, text: String, canonical: String) throws {
        let file = try PolicyFile(json: Self.document(title: Array(written.utf8)))
        #expect(Array(file.policy.title.unicodeScalars) == Array(text.unicodeScalars))
        let line = String(decoding: try file.json(), as: UTF8.self).split(separator: "\n")[3]
        #expect(Array(line.utf8) == Array("  \"title\": \(canonical),".utf8))
    }

    @Test(
        "refuses texts that are none",
        arguments: [
            (#""\ud83d""#, "half of a surrogate pair"), (#""\ude00""#, "half of a surrogate pair"),
            (#""\ud83d\u0041""#, "half of a surrogate pair"), (#""\ud83d😀""#, "half of a surrogate pair"),
            (#""\ud83d\ud83d""#, "half of a surrogate pair"), (#""\u00g1""#, "four hexadecimal digits"),
            (#""\u+041""#, "four hexadecimal digits"), (#""\x41""#, "no such escape"), (#""\"#, "no such escape"),
            ("\"a\nb\"", "control character"), ("\"\u{0}\"", "control character"), ("\"\t\"", "control character"),
            ("'a'", "expected a value"), ("\"a\" \"b\"", "expected a comma"),
        ])
    func noTexts(written: String, part: String) {
        #expect(Self.reason(Self.document(title: Array(written.utf8)))?.contains(part) == true, "\(written)")
    }

    @Test(
        "refuses bytes that are no UTF-8",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
        ] as [[UInt8]])
    func noUTF8(bytes: [UInt8]) {
        #expect(Self.reason(Self.document(title: bytes)) == "the bytes are no UTF-8")
    }

    @Test("reads past a byte order mark, and no other encoding")
    func byteOrderMark() throws {
        let plain = Self.document(title: Array("\"é\"".utf8))
        #expect(try PolicyFile(json: Data([0xEF, 0xBB, 0xBF]) + plain) == PolicyFile(json: plain))
        #expect(Self.reason(Data([0xFF, 0xFE]) + plain) == "the bytes are no UTF-8")
        #expect(Self.reason(Data([0xEF, 0xBB, 0xBF])) == "line 1, column 1: expected a value")
    }

    @Test(
        "says where a document goes wrong",
        arguments: [
            ("", "line 1, column 1: expected a value"), ("{", "line 1, column 2: expected a member's name in quotes"),
            ("{\"a\": 1,}", "line 1, column 9: expected a member's name in quotes"),
            ("[1,]", "line 1, column 4: expected a value"), ("[,]", "line 1, column 2: expected a value"),
            ("{\"a\" 1}", "line 1, column 6: expected a colon after the member's name"),
            ("{\n  \"é\": 1\n  \"b\": 2\n}", "line 3, column 3: expected a comma or } after the member"),
            ("[1 2]", "line 1, column 4: expected a comma or ] after the item"),
            ("{} {}", "line 1, column 4: expected the end after the value"),
            ("{a: 1}", "line 1, column 2: expected a member's name in quotes"),
            ("NaN", "line 1, column 1: expected a value"), ("Infinity", "line 1, column 1: expected a value"),
            ("[-]", "line 1, column 3: expected a digit"), ("[+1]", "line 1, column 2: expected a value"),
            ("[01]", "line 1, column 3: expected a comma or ] after the item"),
            ("[1.]", "line 1, column 4: expected a digit"), ("[.5]", "line 1, column 2: expected a value"),
            ("[1e]", "line 1, column 4: expected a digit"),
            ("[0x1]", "line 1, column 3: expected a comma or ] after the item"),
            ("[tru]", "line 1, column 2: expected true"), ("[nul", "line 1, column 2: expected null"),
            ("/* no */ {}", "line 1, column 1: expected a value"), ("\u{A0}{}", "line 1, column 1: expected a value"),
        ])
    func syntax(text: String, reason: String) {
        #expect(Self.reason(Data(text.utf8)) == reason, "\(text)")
    }

    @Test(
        "refuses what is nested too deep or too long, without falling over",
        arguments: [
            String(repeating: "[", count: 5_000_000), String(repeating: "{\"a\":", count: 2_000_000),
            String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
        ])
    func deep(text: String) {
        let reason = Self.reason(Data(text.utf8))
        #expect(reason?.hasSuffix("nested deeper than 64 lists and objects") == true)
    }

    @Test("refuses a document that is too long")
    func long() {
        let data = Data(repeating: 0x20, count: (32 << 20) + 1)
        #expect(Self.reason(data) == "33554433 bytes; at most 33554432 are read")
    }

    @Test("refuses every document that is cut short")
    func cut() throws {
        let whole = try PolicyFile(SamplePolicy.whole()).json()
        for length in stride(from: 0, to: whole.count - 1, by: 23) {
            #expect(throws: PolicyFileError.self) { try PolicyFile(json: whole.prefix(length)) }
        }
    }

    @Test("stays upright whatever byte is changed", arguments: [11, 0xF00D] as [UInt64])
    func scrambled(seed: UInt64) throws {
        let whole = try PolicyFile(SamplePolicy.whole()).json()
        var dice = CSVRoundTripTests.Dice(seed: seed)
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0...dice.roll(3) { bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256)) }
            // Some changes leave a policy: then it must come back as it was read.
            guard let file = try? PolicyFile(json: bytes) else { continue }
            #expect(try PolicyFile(json: file.json()) == file, "seed \(seed)")
        }
    }
}
