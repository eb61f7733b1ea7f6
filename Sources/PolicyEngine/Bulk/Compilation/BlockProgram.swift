/// Straight-line logic over whole blocks of cases: one bit a case, one register a truth about it.
struct BlockProgram: Sendable {
    /// A register, by its number.
    struct Register: Hashable, Sendable {
        let number: Int
        /// No case.
        static let none = Register(number: 0)
        /// Every case.
        static let all = Register(number: 1)
    }

    enum Operation: UInt8, Hashable, Sendable {
        case and, or
        /// The first and not the second.
        case except
        /// The second where the first holds, the third where not.
        case select
    }

    struct Instruction: Hashable, Sendable {
        let operation: Operation
        let target: UInt32
        let first: UInt32
        let second: UInt32
        let third: UInt32
    }

    /// What is put into registers before the logic runs.
    let inputs: [BlockInput]
    let instructions: [Instruction]
    /// How many registers there are: the two constants, the inputs, then one for each instruction.
    let registerCount: Int

    /// The register of the input with that number.
    static func register(ofInput number: Int) -> Int { number + 2 }
}
