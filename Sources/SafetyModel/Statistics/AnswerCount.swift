/// How many of some questions were answered with yes, how many with no, and how many nobody answered.
///
/// A share of it has two ends: the unknown may all be no, or all be yes.
public struct AnswerCount: Hashable, Sendable {
    /// How many yes.
    public let yes: Int
    /// How many no.
    public let no: Int
    /// How many are not known.
    public let unknown: Int

    /// The count of those answers; nil is an answer that nobody knows.
    public init(of answers: some Sequence<Bool?>) {
        var counts = (yes: 0, no: 0, unknown: 0)
        for answer in answers {
            switch answer {
            case true?: counts.yes += 1
            case false?: counts.no += 1
            case nil: counts.unknown += 1
            }
        }
        (yes, no, unknown) = counts
    }

    /// How many there are together.
    public var total: Int { yes + no + unknown }

    /// True where nobody's answer is unknown.
    public var isComplete: Bool { unknown == 0 }

    /// The least and the most that the yes can come to, of the total.
    public var range: ClosedRange<Int> { yes...(yes + unknown) }
}

extension AnswerCount: CustomStringConvertible {
    /// The count in words, such as `3 of 5, 1 not known`.
    public var description: String {
        "\(yes) of \(total)" + (isComplete ? "" : ", \(unknown) not known")
    }
}
