/// How many answers were yes, no and unknown.
///
/// No share is struck from it in which an unknown counts as a no: how many can be yes is a range.
public struct AnswerTally: Hashable, Codable, Sendable {
    /// How many were yes.
    public private(set) var yes = 0
    /// How many were no.
    public private(set) var no = 0
    /// How many are unknown.
    public private(set) var unknown = 0

    /// The tally of those answers.
    public init(_ answers: some Sequence<Answer>) {
        for answer in answers {
            switch answer {
            case .yes: yes += 1
            case .no: no += 1
            case .unknown: unknown += 1
            }
        }
    }

    /// How many answers there are, the unknown ones included.
    public var total: Int { yes + no + unknown }

    /// The fewest and the most that are yes, whatever the unknown ones come to.
    public var possibleYes: ClosedRange<Int> { yes...(yes + unknown) }

    private enum CodingKeys: String, CodingKey {
        case yes
        case no
        case unknown
    }

    /// Reads three counts, none below zero.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        for key in [CodingKeys.yes, .no, .unknown] where try container.decode(Int.self, forKey: key) < 0 {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: container, debugDescription: "a count is 0 or more")
        }
        yes = try container.decode(Int.self, forKey: .yes)
        no = try container.decode(Int.self, forKey: .no)
        unknown = try container.decode(Int.self, forKey: .unknown)
    }
}
