import PolicyEngine

/// A question with every answer to it, each with what it makes of the atoms that turn on it.
///
/// A yes-or-no fact is one question; so is a number, with each answer at which some atom turns. A day or a count held
/// against another is one of its own, though some of its answers may never go together with others: what is the same
/// for more answers than there are is the same.
struct AtomQuestion {
    let answers: [[Condition: Truth]]

    static func all(in atoms: [Condition]) -> [AtomQuestion] {
        var numbers: [FactID: [Condition]] = [:]
        var questions: [AtomQuestion] = []
        for atom in atoms {
            if case .number(let fact, _, _) = atom {
                numbers[fact, default: []].append(atom)
            } else {
                questions.append(AtomQuestion(answers: [[atom: .no], [atom: .yes]]))
            }
        }
        return questions + numbers.sorted { $0.key < $1.key }.map { number($0.value) }
    }

    /// The answers just below, at and just above each number that an atom names.
    private static func number(_ atoms: [Condition]) -> AtomQuestion {
        var answers: Set<Int> = []
        for case .number(_, _, let named) in atoms {
            answers.formUnion([named, named == .min ? named : named - 1, named == .max ? named : named + 1])
        }
        return AtomQuestion(
            answers: answers.sorted().map { answer in
                Dictionary(
                    atoms.map { atom in
                        guard case .number(_, let comparison, let named) = atom else { return (atom, .unknown) }
                        return (atom, Truth(comparison.holds(answer, named)))
                    },
                    uniquingKeysWith: { $1 })
            })
    }
}
