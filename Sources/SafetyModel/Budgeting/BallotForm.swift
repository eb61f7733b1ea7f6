/// What a ballot asks of a voter, and so how ballots are counted.
public enum BallotForm: Hashable, Sendable {
    /// Name the proposals you approve of, so many at most; each gets one vote.
    case approval(atMost: Int)
    /// Spend the pot yourself: name proposals that it can pay for together; each gets one vote.
    case knapsack
    /// Rank the proposals, so many at most; the first gets as many points as there are ranks, the next one fewer.
    case ranked(atMost: Int)

    /// How many points a ballot gives to the proposal in that place, from 0.
    func points(at place: Int) -> Int {
        switch self {
        case .approval, .knapsack: 1
        case .ranked(let ranks): max(ranks - place, 0)
        }
    }

    /// What stands against the form itself; nil where nothing does.
    ///
    /// A thousand is the kit's own limit: no paper has more places, and points beyond it could not be added up.
    var fault: String? {
        switch self {
        case .approval(let most) where most < 1: "its form lets a ballot name \(most) proposals"
        case .ranked(let most) where !(1...1000).contains(most): "its form has \(most) ranks; 1 to 1000 can be"
        case .approval, .ranked, .knapsack: nil
        }
    }

    /// What stands against a ballot of those proposals; nil where nothing does.
    func fault(of choices: [Proposal], pot: Money) -> String? {
        if let fault { return fault }
        switch self {
        case .approval(let most), .ranked(let most):
            return choices.count > most ? "it names \(choices.count) proposals, and at most \(most) are allowed" : nil
        case .knapsack:
            let sum = Money.sum(choices.map(\.cost))
            guard let sum, sum <= pot else {
                return "its proposals cost \(sum.map(\.description) ?? "too much"), and the pot has \(pot)"
            }
            return nil
        }
    }
}

extension BallotForm: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case most = "atMost"
    }

    private enum Kind: String, Codable {
        case approval
        case knapsack
        case ranked
    }

    /// Reads an object with `kind` and, where it has a limit, `atMost`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .approval: self = .approval(atMost: try container.decode(Int.self, forKey: .most))
        case .knapsack: self = .knapsack
        case .ranked: self = .ranked(atMost: try container.decode(Int.self, forKey: .most))
        }
    }

    /// Writes an object with `kind` and, where it has a limit, `atMost`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .approval(let most):
            try container.encode(Kind.approval, forKey: .kind)
            try container.encode(most, forKey: .most)
        case .knapsack: try container.encode(Kind.knapsack, forKey: .kind)
        case .ranked(let most):
            try container.encode(Kind.ranked, forKey: .kind)
            try container.encode(most, forKey: .most)
        }
    }
}
