/// Reads dates and offsets from the bytes of a text, left to right.
struct TextReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Takes that character if it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// All digits that come next, as many as there are.
    mutating func digits() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    /// A number of exactly two digits.
    mutating func twoDigits() -> Int? {
        guard position + 2 <= bytes.count, let value = Self.number(bytes[position..<position + 2]) else { return nil }
        position += 2
        return value
    }

    /// A year: four digits, or a sign and four to nine digits.
    mutating func year() -> Int? {
        let isNegative = take("-")
        let isSigned = isNegative || take("+")
        let found = digits()
        guard found.count == 4 || (isSigned && (4...9).contains(found.count)), let value = Self.number(found)
        else { return nil }
        return isNegative ? -value : value
    }

    /// A year and a month, `2023-12`.
    mutating func month() -> CivilMonth? {
        guard let year = year(), take("-"), let month = twoDigits(), (1...12).contains(month) else { return nil }
        return CivilMonth(uncheckedYear: year, month: month)
    }

    /// A day, `2023-12-22`.
    mutating func date() -> CivilDate? {
        guard let month = month(), take("-"), let day = twoDigits(), day >= 1, day <= month.dayCount
        else { return nil }
        return CivilDate(uncheckedYear: month.year, month: month.month, day: day)
    }

    /// `Z`, `+hh:mm` or `-hh:mm`, as seconds to the east of UTC.
    mutating func offset() -> Int? {
        if take("Z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = twoDigits(), take(":"), let minutes = twoDigits(), minutes < 60,
            hours * 60 + minutes <= 18 * 60
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return isWest ? -seconds : seconds
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return value
    }
}
