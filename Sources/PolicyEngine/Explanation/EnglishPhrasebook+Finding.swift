extension EnglishPhrasebook {
    /// How a finding came about: the question, each requirement with its answer, what must still be asked, the result
    /// and what it rests on.
    ///
    /// - Parameters:
    ///   - finding: what a policy says of a criterion.
    ///   - facts: the facts that the policy declares, for the questions.
    public func sentences(for finding: Finding, asking facts: [Fact]) -> [String] {
        var sentences = ["\(finding.citation) (\(finding.bindingForce.rawValue)): \(finding.question)"]
        if let event = finding.event { sentences.append("Asked upon event \(event).") }
        sentences += finding.parts.map { part in
            let requirement = part.requirement
            let place = requirement.citation.map { ", \($0)" } ?? ""
            return "\(requirement.summary)? \(Self.reply(part.answer)) (\(requirement.verification.rawValue)\(place))."
        }
        sentences += finding.missing.map { missing in
            var question: String?
            if case .fact(let id) = missing { question = facts.first { $0.id == id }?.question }
            return sentence(for: .missing(missing, question: question))
        }
        sentences.append(
            "So the answer is \(Self.reply(finding.answer).lowercased()) (rule: \(finding.verification.rawValue)).")
        sentences += finding.assumptions.map { sentence(for: .assumption($0)) }
        return sentences + finding.unjudged.map { sentence(for: .unjudged($0)) }
    }

    private static func reply(_ answer: Truth) -> String {
        switch answer {
        case .yes: "Yes"
        case .no: "No"
        case .unknown: "Not known"
        }
    }
}
