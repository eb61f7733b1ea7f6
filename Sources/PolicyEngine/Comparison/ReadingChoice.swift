/// One reading of a disputed requirement of one criterion, or of two that have it alike.
struct ReadingChoice {
    let requirement: String
    let reading: DisputedReading
    let isOfBefore: Bool
    let isOfAfter: Bool

    /// Every way to choose readings, but for the one that chooses none.
    static func ways(_ before: Criterion, _ after: Criterion) -> [[ReadingChoice]] {
        var ways: [[ReadingChoice]] = [[]]
        func multiply(_ requirement: Requirement, ofBefore: Bool, ofAfter: Bool) {
            let choices = requirement.readings.map {
                ReadingChoice(
                    requirement: requirement.name, reading: $0, isOfBefore: ofBefore, isOfAfter: ofAfter)
            }
            guard !choices.isEmpty, ways.count <= 64 else { return }
            ways = ways.flatMap { way in [way] + choices.map { way + [$0] } }
        }
        for requirement in before.requirements {
            multiply(requirement, ofBefore: true, ofAfter: after.requirements.contains(requirement))
        }
        for requirement in after.requirements where !before.requirements.contains(requirement) {
            multiply(requirement, ofBefore: false, ofAfter: true)
        }
        return ways.filter { !$0.isEmpty }
    }

    /// Both criteria, so read.
    static func rules(
        _ before: Criterion, _ after: Criterion, choosing choices: [ReadingChoice]
    ) -> (Criterion, Criterion) {
        var (before, after) = (before, after)
        for choice in choices where choice.isOfAfter {
            if let condition = choice.reading.condition { after = after.reading(choice.requirement, as: condition) }
        }
        for choice in choices where choice.isOfBefore {
            let local = after.requirements.first { $0.name == choice.requirement }?.condition
            if let condition = choice.reading.condition ?? local {
                before = before.reading(choice.requirement, as: condition)
            }
        }
        return (before, after)
    }
}

extension Criterion {
    /// The same with another condition of one requirement, which is disputed no more.
    fileprivate func reading(_ name: String, as condition: Condition) -> Criterion {
        var criterion = self
        criterion.requirements = requirements.map { requirement in
            requirement.name == name
                ? Requirement(name, requirement.summary, condition, verification: requirement.verification)
                : requirement
        }
        return criterion
    }
}
