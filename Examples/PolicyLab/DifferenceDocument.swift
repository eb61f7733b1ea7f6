import CommunitySafetyKit

/// A difference between two rules as JSON: its witness is a case that `evaluate` reads.
struct DifferenceDocument: Encodable {
    private let difference: Difference
    private let name: String

    /// - Parameters:
    ///   - difference: the difference.
    ///   - name: what the witness is called as a case.
    init(_ difference: Difference, named name: String) {
        self.difference = difference
        self.name = name
    }

    private enum Key: String, CodingKey { case direction, matter, witness, before, after }

    private enum CaseKey: String, CodingKey { case id, facts, events, markers, asOf }

    func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(difference.direction, forKey: .direction)
        try members.encode("\(difference.matter)", forKey: .matter)
        guard let witness = difference.witness else { return }
        var one = members.nestedContainer(keyedBy: CaseKey.self, forKey: .witness)
        try one.encode(name, forKey: .id)
        let facts = witness.evidence.facts.map { ($0.key.rawValue, $0.value) }
        try one.encode(Dictionary(facts) { first, _ in first }, forKey: .facts)
        try one.encode(witness.evidence.events, forKey: .events)
        if !witness.evidence.markers.isEmpty { try one.encode(witness.evidence.markers.sorted(), forKey: .markers) }
        try one.encode(witness.asOf, forKey: .asOf)
        let answers = [witness.before, witness.after].map { answer in
            switch answer {
            case .nothing: Answer(status: "none")
            case .duty(let status, let due): Answer(status: status.rawValue, due: due)
            case .criterion(let truth): Answer(answer: "\(truth)")
            }
        }
        try members.encode(answers[0], forKey: .before)
        try members.encode(answers[1], forKey: .after)
    }

    /// What a rule says of the witness: how a duty stands, `none` where there is none, or whether a criterion holds.
    private struct Answer: Encodable {
        var status: String?
        var due: Instant?
        var answer: String?
    }
}
