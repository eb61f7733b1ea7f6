/// Yes-or-no functions of facts, each held once as a reduced, ordered decision diagram.
///
/// A path asks each fact at most once. So a function can come out yes for what is known exactly if some path to yes
/// asks nothing that is known to be otherwise, and that is read off node by node.
struct DecisionDiagram {
    /// A function, by the number of its topmost node.
    ///
    /// Equal functions have equal numbers.
    struct Function: Hashable {
        let node: Int
        static let no = Function(node: 0)
        static let yes = Function(node: 1)
    }

    /// A question, with the functions that its two answers lead to.
    struct Node: Hashable {
        let fact: Int
        let no: Function
        let yes: Function
    }

    private struct Choice: Hashable {
        let condition: Function
        let yes: Function
        let no: Function
    }

    /// Below the facts, so that the two constants are asked last.
    private static let beyondFacts = Int.max

    private var nodes = [
        Node(fact: beyondFacts, no: .no, yes: .no), Node(fact: beyondFacts, no: .yes, yes: .yes),
    ]
    private var numbers: [Node: Function] = [:]
    private var choices: [Choice: Function] = [:]

    /// The question at the top of a function that is not constant.
    func node(_ function: Function) -> Node {
        nodes[function.node]
    }

    /// Yes exactly where that fact is true.
    mutating func fact(_ number: Int) -> Function {
        ask(number, no: .no, yes: .yes)
    }

    mutating func not(_ function: Function) -> Function {
        choose(function, .no, otherwise: .yes)
    }

    mutating func and(_ left: Function, _ right: Function) -> Function {
        choose(left, right, otherwise: .no)
    }

    mutating func or(_ left: Function, _ right: Function) -> Function {
        choose(left, .yes, otherwise: right)
    }

    mutating func all(_ functions: [Function]) -> Function {
        functions.reduce(.yes) { and($0, $1) }
    }

    mutating func any(_ functions: [Function]) -> Function {
        functions.reduce(.no) { or($0, $1) }
    }

    /// Yes where at least so many of the functions are, never written out as combinations.
    mutating func atLeast(_ count: Int, of functions: [Function]) -> Function {
        if count <= 0 { return .yes }
        if count > functions.count { return .no }
        // What is still needed of those to come, by how many are needed.
        var needed = [Function](repeating: .no, count: count + 1)
        needed[0] = .yes
        for function in functions.reversed() {
            for left in stride(from: count, through: 1, by: -1) {
                needed[left] = choose(function, needed[left - 1], otherwise: needed[left])
            }
        }
        return needed[count]
    }

    /// The one where the condition is yes, the other where it is no.
    mutating func choose(_ condition: Function, _ yes: Function, otherwise no: Function) -> Function {
        if condition == .yes || yes == no { return yes }
        if condition == .no { return no }
        if yes == .yes && no == .no { return condition }
        let choice = Choice(condition: condition, yes: yes, no: no)
        if let known = choices[choice] { return known }
        let fact = [condition, yes, no].map { nodes[$0.node].fact }.min() ?? Self.beyondFacts
        let found = ask(
            fact,
            no: choose(branch(condition, fact, false), branch(yes, fact, false), otherwise: branch(no, fact, false)),
            yes: choose(branch(condition, fact, true), branch(yes, fact, true), otherwise: branch(no, fact, true)))
        choices[choice] = found
        return found
    }

    private func branch(_ function: Function, _ fact: Int, _ answer: Bool) -> Function {
        let node = nodes[function.node]
        guard node.fact == fact else { return function }
        return answer ? node.yes : node.no
    }

    private mutating func ask(_ fact: Int, no: Function, yes: Function) -> Function {
        if no == yes { return no }
        let node = Node(fact: fact, no: no, yes: yes)
        if let known = numbers[node] { return known }
        let function = Function(node: nodes.count)
        nodes.append(node)
        numbers[node] = function
        return function
    }
}
