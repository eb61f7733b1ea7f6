/// Classes of which each case is of one, and where a case may be of each as far as the supply tells.
struct Partition {
    /// Of each class, where a case may be of it: a function of what is answered alone.
    private let may: [ConditionLogic.Function]

    /// - Parameters:
    ///   - classes: the classes, of which exactly one holds of any case.
    ///   - logic: in which they are functions.
    ///   - isAnswered: whether a question is answered in every case.
    init(
        of classes: [ConditionLogic.Function], in logic: inout ConditionLogic,
        where isAnswered: (ConditionLogic.Variable) -> Bool
    ) {
        may = logic.projections(classes, where: isAnswered)
    }

    /// Whether it is told of every case of which class it is.
    func isApart(in logic: inout ConditionLogic) -> Bool {
        may.indices.allSatisfy { one in
            may.indices.allSatisfy { one == $0 || !logic.canHold([may[one], may[$0]]) }
        }
    }

    /// Whether some case is told to be of one of those classes, and may be of each of them.
    ///
    /// - Parameters:
    ///   - members: the classes, by their places.
    ///   - logic: in which they are functions.
    ///   - context: what holds of the case beside.
    func canBeOnly(
        _ members: Set<Int>, in logic: inout ConditionLogic, where context: ConditionLogic.Function = .yes
    ) -> Bool {
        let others = may.indices.filter { !members.contains($0) }
        return logic.canHold(members.map { may[$0] } + [context], without: others.map { may[$0] })
    }

    /// Where a case is told to be of one of the classes from that place on and before the other.
    func certainty(of members: Range<Int>, in logic: inout ConditionLogic) -> ConditionLogic.Function {
        let others = may.indices.filter { !members.contains($0) }
        let other = logic.disjunction(of: others.map { may[$0] })
        return logic.negation(of: other)
    }

    /// The sets of classes from that place on of which some case is told to be of one, and may be of each.
    func sets(
        from first: Int, in logic: inout ConditionLogic, where context: ConditionLogic.Function = .yes
    ) -> [[Int]] {
        var found: [[Int]] = []
        let classes = Array(may.indices.dropFirst(first))
        for set in 1..<(1 << classes.count) {
            let members = classes.filter { set & 1 << ($0 - first) != 0 }
            if canBeOnly(Set(members), in: &logic, where: context) { found.append(members) }
        }
        return found
    }
}
