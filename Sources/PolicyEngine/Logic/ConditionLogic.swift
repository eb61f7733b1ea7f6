import CivilTime

/// What conditions can come to, whatever the facts are.
///
/// It is exact for conditions over yes-or-no facts, over numbers held against numbers, and over days held against fixed
/// days. Counts of one pattern are ordered among themselves. How two days compare of which neither is fixed, and counts
/// of different patterns, are taken to be independent of each other: then more is taken to be possible than is, so that
/// what is found to be impossible always is.
struct ConditionLogic {
    typealias Function = DecisionDiagram.Function

    /// Something that grows: a number, a count, or a day by its number.
    enum Quantity: Hashable {
        case number(FactID)
        case count(EventPattern)
        case day(Day.Start)
    }

    enum Variable: Hashable {
        case fact(FactID)
        case atLeast(Quantity, Int)
        case precedes(Day, Day)
    }

    /// More different questions than this are not looked into.
    private static let mostAtoms = 24

    private var diagram = DecisionDiagram()
    private var variables = Numbering<Variable>()

    /// - Returns: nil where all that is to be read asks too many different questions.
    init?(reading conditions: [Condition]) {
        var atoms: Set<Condition> = []
        for condition in conditions {
            condition.visit { atom in
                switch atom {
                case .fact, .number, .day, .count: atoms.insert(atom)
                case .always, .not, .all, .any, .atLeast: break
                }
            }
        }
        guard atoms.count <= Self.mostAtoms else { return nil }
    }

    /// The condition as a function of its atoms.
    mutating func function(of condition: Condition) -> Function {
        switch condition {
        case .always: .yes
        case .fact(let id): variable(.fact(id))
        case .number(let id, let comparison, let number): hold(.number(id), comparison, number)
        case .count(let pattern, let least): isAtLeast(.count(pattern), least)
        case .day(let left, let comparison, let right): compare(left, comparison, right)
        case .not(let inner): not(inner)
        case .all(let parts): diagram.all(functions(of: parts))
        case .any(let parts): diagram.any(functions(of: parts))
        case .atLeast(let count, of: let parts): diagram.atLeast(count, of: functions(of: parts))
        }
    }

    /// Whether it may be that all of the first hold and none of the others.
    mutating func canHold(_ functions: [Function], without others: [Function] = []) -> Bool {
        var whole = diagram.all(functions)
        for other in others { whole = diagram.and(whole, diagram.not(other)) }
        return diagram.and(whole, possible()) != .no
    }

    /// Whether one of the second holds wherever the first does.
    mutating func implies(_ function: Function, anyOf others: [Function]) -> Bool {
        !canHold([function], without: others)
    }

    /// For each of the functions, where it may still be yes once only some of what is asked is answered: a function of
    /// that alone.
    ///
    /// - Parameter isAnswered: whether a question is among those that are.
    mutating func projections(_ functions: [Function], where isAnswered: (Variable) -> Bool) -> [Function] {
        let possible = possible()
        let answered = variables.ids.map(isAnswered)
        var known: [Function: Function] = [:]
        func project(_ function: Function) -> Function {
            if function == .yes || function == .no { return function }
            if let found = known[function] { return found }
            let node = diagram.node(function)
            let (yes, no) = (project(node.yes), project(node.no))
            let found =
                answered[node.fact] ? diagram.choose(diagram.fact(node.fact), yes, otherwise: no) : diagram.or(yes, no)
            known[function] = found
            return found
        }
        return functions.map { project(diagram.and($0, possible)) }
    }

    /// Every question on which any of the functions depends.
    func questions(of functions: [Function]) -> [Variable] {
        var seen: Set<Function> = [.yes, .no]
        var asked: Set<Int> = []
        var open = functions
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            let node = diagram.node(next)
            asked.insert(node.fact)
            open += [node.yes, node.no]
        }
        return asked.sorted().map { variables.ids[$0] }
    }

    /// Where the function is no.
    mutating func negation(of function: Function) -> Function {
        diagram.not(function)
    }

    /// Where all of them are yes.
    mutating func conjunction(of functions: [Function]) -> Function {
        diagram.all(functions)
    }

    /// Where one of them is yes.
    mutating func disjunction(of functions: [Function]) -> Function {
        diagram.any(functions)
    }

    /// The ways in which limits can apply; see `LimitPattern`.
    mutating func patterns(
        of limits: [(period: Period, condition: Function)], kind: Duty.Kind, owed: Function
    ) -> [LimitPattern] {
        LimitPattern.all(of: limits, kind: kind, owed: owed, in: &diagram)
    }

    private mutating func functions(of parts: [Condition]) -> [Function] {
        parts.map { function(of: $0) }
    }

    private mutating func not(_ condition: Condition) -> Function {
        let inner = function(of: condition)
        return diagram.not(inner)
    }

    private mutating func variable(_ variable: Variable) -> Function {
        diagram.fact(variables.number(variable))
    }

    private mutating func isAtLeast(_ quantity: Quantity, _ number: Int) -> Function {
        number == .min ? .yes : variable(.atLeast(quantity, number))
    }

    private mutating func isMore(_ quantity: Quantity, _ number: Int) -> Function {
        number == .max ? .no : isAtLeast(quantity, number + 1)
    }

    private mutating func hold(_ quantity: Quantity, _ comparison: Comparison, _ number: Int) -> Function {
        hold(comparison, atLeast: isAtLeast(quantity, number), more: isMore(quantity, number))
    }

    private mutating func hold(_ comparison: Comparison, atLeast: Function, more: Function) -> Function {
        switch comparison {
        case .less: diagram.not(atLeast)
        case .atMost: diagram.not(more)
        case .equal: diagram.choose(more, .no, otherwise: atLeast)
        case .atLeast: atLeast
        case .more: more
        }
    }

    private mutating func compare(_ left: Day, _ comparison: Comparison, _ right: Day) -> Function {
        if left.start == right.start, let order = left.order(besideSameStart: right) {
            return comparison.holds(order, 0) ? .yes : .no
        }
        switch (left.fixedDay, right.fixedDay) {
        case (let first?, let second?): return comparison.holds(first, second) ? .yes : .no
        case (nil, let second?): return hold(left, comparison, against: second)
        case (let first?, nil): return hold(right, comparison.turned, against: first)
        case (nil, nil):
            let (earlier, later) = (variable(.precedes(left, right)), variable(.precedes(right, left)))
            return hold(comparison, atLeast: diagram.not(earlier), more: later)
        }
    }

    private mutating func hold(_ day: Day, _ comparison: Comparison, against fixed: CivilDate) -> Function {
        // A period never leads from a later day to an earlier one.
        let first = ValueSpread.earliestDay(reaching: fixed, after: day.period)
        let beyond = ValueSpread.earliestDay(reaching: fixed.adding(days: 1), after: day.period)
        return hold(
            comparison, atLeast: isAtLeast(.day(day.start), first.dayNumber),
            more: isAtLeast(.day(day.start), beyond.dayNumber))
    }

    /// What is possible of all that was asked about: who has ten has nine, and no day is both before and after another.
    private mutating func possible() -> Function {
        var thresholds: [Quantity: [Int]] = [:]
        var whole = Function.yes
        for asked in variables.ids {
            switch asked {
            case .fact: break
            case .atLeast(let quantity, let number): thresholds[quantity, default: []].append(number)
            case .precedes(let left, let right):
                let other = variable(.precedes(right, left))
                whole = diagram.and(whole, diagram.choose(variable(asked), diagram.not(other), otherwise: .yes))
            }
        }
        for (quantity, numbers) in thresholds {
            let ordered = numbers.sorted()
            for (less, more) in zip(ordered, ordered.dropFirst()) {
                let (atLeast, above) = (variable(.atLeast(quantity, less)), variable(.atLeast(quantity, more)))
                whole = diagram.and(whole, diagram.choose(above, atLeast, otherwise: .yes))
            }
        }
        return whole
    }
}

extension Day {
    /// The day where it is always the same one.
    fileprivate var fixedDay: CivilDate? {
        guard case .fixed(let day) = start else { return nil }
        guard let period else { return day }
        return period.firstDay(after: day)
    }
}

extension Comparison {
    /// The same with the sides changed.
    fileprivate var turned: Comparison {
        switch self {
        case .less: .more
        case .atMost: .atLeast
        case .equal: .equal
        case .atLeast: .atMost
        case .more: .less
        }
    }
}
