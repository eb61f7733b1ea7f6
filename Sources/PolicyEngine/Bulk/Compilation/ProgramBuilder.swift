/// Writes a block program: the same logic is written once, and what is constant not at all.
struct ProgramBuilder {
    typealias Register = BlockProgram.Register

    private struct Key: Hashable {
        let operation: BlockProgram.Operation
        let first: Register
        let second: Register
        let third: Register
    }

    private var inputs: [BlockInput] = []
    private var inputRegisters: [BlockInput: Register] = [:]
    private var steps: [(key: Key, target: Register)] = []
    private var known: [Key: Register] = [:]
    /// Inputs take the even numbers and steps the odd ones until all inputs are known.
    private var stepCount = 0

    /// The register of that input.
    mutating func input(_ input: BlockInput) -> Register {
        if let register = inputRegisters[input] { return register }
        let register = Register(number: 2 + 2 * inputs.count)
        inputs.append(input)
        inputRegisters[input] = register
        return register
    }

    mutating func and(_ left: Register, _ right: Register) -> Register {
        if left == .none || right == .none { return .none }
        if left == .all || left == right { return right }
        if right == .all { return left }
        return step(.and, min(left, right), max(left, right))
    }

    mutating func or(_ left: Register, _ right: Register) -> Register {
        if left == .all || right == .all { return .all }
        if left == .none || left == right { return right }
        if right == .none { return left }
        return step(.or, min(left, right), max(left, right))
    }

    /// The first and not the second.
    mutating func except(_ left: Register, _ right: Register) -> Register {
        if left == .none || right == .all || left == right { return .none }
        if right == .none { return left }
        return step(.except, left, right)
    }

    /// The one where the condition holds, the other where it does not.
    mutating func select(_ condition: Register, _ yes: Register, otherwise no: Register) -> Register {
        if yes == no || condition == .all { return yes }
        if condition == .none { return no }
        if yes == .none { return except(no, condition) }
        if no == .none { return and(condition, yes) }
        return step(.select, condition, yes, no)
    }

    private mutating func step(
        _ operation: BlockProgram.Operation, _ first: Register, _ second: Register, _ third: Register = .none
    ) -> Register {
        let key = Key(operation: operation, first: first, second: second, third: third)
        if let register = known[key] { return register }
        let register = Register(number: 3 + 2 * stepCount)
        stepCount += 1
        steps.append((key, register))
        known[key] = register
        return register
    }

    private func min(_ left: Register, _ right: Register) -> Register { left.number < right.number ? left : right }
    private func max(_ left: Register, _ right: Register) -> Register { left.number < right.number ? right : left }

    /// The program, without what none of these registers needs, and the registers as it numbers them.
    func program(giving results: [Register]) -> (program: BlockProgram, results: [Register]) {
        var isNeeded = Set(results)
        for step in steps.reversed() where isNeeded.contains(step.target) {
            isNeeded.formUnion([step.key.first, step.key.second, step.key.third])
        }
        var numbers: [Register: Int] = [.none: 0, .all: 1]
        var kept: [BlockInput] = []
        for (number, input) in inputs.enumerated() where isNeeded.contains(Register(number: 2 + 2 * number)) {
            numbers[Register(number: 2 + 2 * number)] = BlockProgram.register(ofInput: kept.count)
            kept.append(input)
        }
        var instructions: [BlockProgram.Instruction] = []
        for step in steps where isNeeded.contains(step.target) {
            let target = kept.count + 2 + instructions.count
            func number(_ register: Register) -> UInt32 { UInt32(numbers[register] ?? 0) }
            instructions.append(
                BlockProgram.Instruction(
                    operation: step.key.operation, target: UInt32(target), first: number(step.key.first),
                    second: number(step.key.second), third: number(step.key.third)))
            numbers[step.target] = target
        }
        let program = BlockProgram(
            inputs: kept, instructions: instructions, registerCount: kept.count + 2 + instructions.count)
        return (program, results.map { Register(number: numbers[$0] ?? 0) })
    }
}
