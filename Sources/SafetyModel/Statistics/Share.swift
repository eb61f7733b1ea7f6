/// So many of so many, and of how many nobody knows.
///
/// It keeps its numbers, so that none of none is not taken for none of some, and the unknown are taken neither for a
/// yes nor for a no: the share then has two ends.
public struct Share: Hashable, Codable, Sendable {
    /// How many certainly belong to the part.
    public private(set) var part: Int
    /// Of how many, the unknown included.
    public private(set) var whole: Int
    /// Of how many it is not known whether they belong to the part.
    public private(set) var unknown: Int

    /// Nothing of nothing.
    public init() {
        (part, whole, unknown) = (0, 0, 0)
    }

    /// So many of so many; what is not possible is brought to the nearest that is.
    ///
    /// - Parameters:
    ///   - part: how many certainly belong.
    ///   - whole: of how many, the unknown included.
    ///   - unknown: of how many it is not known.
    public init(_ part: Int, of whole: Int, unknown: Int = 0) {
        self.whole = max(whole, 0)
        self.part = min(max(part, 0), self.whole)
        self.unknown = min(max(unknown, 0), self.whole - self.part)
    }

    /// The share of yes among those answers; nil is an answer that nobody knows.
    public init(of answers: some Sequence<Bool?>) {
        self.init()
        for answer in answers { count(answer) }
    }

    /// Counts one more, which belongs to the part, does not, or nobody knows.
    public mutating func count(_ belongs: Bool?) {
        whole += 1
        switch belongs {
        case true?: part += 1
        case false?: break
        case nil: unknown += 1
        }
    }

    /// The least and the most that the part can come to.
    public var range: ClosedRange<Int> { part...(part + unknown) }

    /// The share as a percentage with so many decimal places, rounded half away from zero.
    ///
    /// - Parameter places: how many decimal places, 0 to 9.
    /// - Returns: nil of none, where there is no share, and where something is unknown.
    public func percentage(places: Int = 1) -> Figure? {
        guard whole > 0, unknown == 0 else { return nil }
        let places = min(max(places, 0), 9)
        var scale = 100
        for _ in 0..<places { scale *= 10 }
        let product = part.multipliedFullWidth(by: scale)
        let (quotient, rest) = whole.dividingFullWidth(product)
        return Figure(units: rest >= whole - rest ? quotient + 1 : quotient, places: places)
    }

    /// The share as a fraction, 0 to 1; nil of none, and where something is unknown.
    public var fraction: Double? {
        whole == 0 || unknown > 0 ? nil : Double(part) / Double(whole)
    }

    private enum CodingKeys: String, CodingKey {
        case part
        case whole
        case unknown
    }

    /// Reads a share whose part and unknown together are at most its whole.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let part = try container.decode(Int.self, forKey: .part)
        let whole = try container.decode(Int.self, forKey: .whole)
        let unknown = try container.decode(Int.self, forKey: .unknown)
        self.init(part, of: whole, unknown: unknown)
        guard (self.part, self.whole, self.unknown) == (part, whole, unknown) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "\(part) and \(unknown) unknown are no part of \(whole)"))
        }
    }
}

extension Share: CustomStringConvertible {
    /// Its numbers, such as `3 of 7` or `3 of 7, 2 not known`.
    public var description: String {
        "\(part) of \(whole)" + (unknown == 0 ? "" : ", \(unknown) not known")
    }
}
