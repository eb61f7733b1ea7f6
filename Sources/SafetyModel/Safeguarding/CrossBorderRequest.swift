public import CivilTime

/// Something that one force asked another to do in a case of both.
public struct CrossBorderRequest: Hashable, Sendable, Identifiable {
    /// The identity of a request.
    public typealias ID = Identifier<CrossBorderRequest>

    /// Which request it is.
    public let id: ID
    /// Who asked.
    public let from: Force
    /// Who was asked.
    public let to: Force
    /// The UK civil day on which it was asked.
    public let asked: CivilDate
    /// The last UK civil day on which an answer is in time.
    public let answerBy: CivilDate
    /// The UK civil day of the answer; nil while there is none.
    public let answered: CivilDate?

    /// A request with its answer.
    ///
    /// - Throws: ``Rejection`` by `request-has-two-sides` where a force asks itself, or an answer or its day lies
    ///   before the request.
    public init(id: ID, by from: Force, to: Force, on asked: CivilDate, answerBy: CivilDate, answered: CivilDate? = nil)
        throws(Rejection)
    {
        self.id = id
        self.from = from
        self.to = to
        self.asked = asked
        self.answerBy = answerBy
        self.answered = answered
        try check()
    }

    /// Whether it was open at the end of a day.
    public func isOpen(on day: CivilDate) -> Bool { asked <= day && answered.map { day < $0 } ?? true }

    private func check() throws(Rejection) {
        guard from != to, asked <= answerBy, answered.map({ asked <= $0 }) ?? true else {
            throw Rejection(
                .requestHasTwoSides, "request \(id)",
                found: "from '\(from)' to '\(to)', asked on \(asked), by \(answerBy)")
        }
    }
}

extension CrossBorderRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case from
        case to
        case asked
        case answerBy
        case answered
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        from = try container.decode(Force.self, forKey: .from)
        to = try container.decode(Force.self, forKey: .to)
        asked = try container.decode(CivilDate.self, forKey: .asked)
        answerBy = try container.decode(CivilDate.self, forKey: .answerBy)
        answered = try container.decodeIfPresent(CivilDate.self, forKey: .answered)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
