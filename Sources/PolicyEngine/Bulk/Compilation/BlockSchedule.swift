/// What is worked out of a block's columns, and the registers that it goes to.
struct BlockSchedule: Sendable {
    /// An event of one kind in each row.
    struct KindWork: Sendable {
        let kind: Int
        var happened: [Int] = []
        /// By the index of the day.
        var since: [(day: UInt16, register: Int)] = []
        var decided: [(body: UInt16, register: Int)] = []
    }

    /// A trigger and what answers it in each row.
    struct PairWork: Sendable {
        let pair: ServicePair
        var answered: [Int] = []
        var workingDays: [(count: Int16, register: Int)] = []
        var lastDays: [(table: Int, register: Int)] = []
        var elapsed: [(milliseconds: Int64, register: Int)] = []
    }

    /// What is known of a fact in each row.
    struct FactWork: Sendable {
        let fact: Int
        var mayHold: Int?
        var mayFail: Int?
    }

    private(set) var kinds: [KindWork] = []
    private(set) var pairs: [PairWork] = []
    private(set) var facts: [FactWork] = []

    init(of program: BlockProgram, pairs: [ServicePair], limits: [BlockLimit], kinds: Int, _ days: BlockDays) {
        var kindWork = (0..<kinds).map { KindWork(kind: $0) }
        var pairWork = pairs.map { PairWork(pair: $0) }
        var factWork: [Int: FactWork] = [:]
        for (number, input) in program.inputs.enumerated() {
            let register = BlockProgram.register(ofInput: number)
            switch input {
            case .happened(let kind): kindWork[kind].happened.append(register)
            case .since(let kind, let day): kindWork[kind].since.append((UInt16(day - days.first), register))
            case .decided(let kind, let body): kindWork[kind].decided.append((body, register))
            case .mayHold(let fact): factWork[fact, default: FactWork(fact: fact)].mayHold = register
            case .mayFail(let fact): factWork[fact, default: FactWork(fact: fact)].mayFail = register
            case .answered(let pair): pairWork[pair].answered.append(register)
            case .inTime(let limit):
                let pair = limits[limit].pair
                switch limits[limit].measure {
                case .workingDays(let count): pairWork[pair].workingDays.append((count, register))
                case .lastDays(let table): pairWork[pair].lastDays.append((table, register))
                case .elapsed(let milliseconds): pairWork[pair].elapsed.append((milliseconds, register))
                }
            }
        }
        self.pairs = pairWork.filter(\.isNeeded)
        let read = Set(self.pairs.flatMap { [$0.pair.start] + $0.pair.services })
        self.kinds = kindWork.filter { $0.isNeeded || read.contains($0.kind) }
        self.facts = factWork.values.sorted { $0.fact < $1.fact }
    }
}

extension BlockSchedule.KindWork {
    fileprivate var isNeeded: Bool { !happened.isEmpty || !since.isEmpty || !decided.isEmpty }
}

extension BlockSchedule.PairWork {
    fileprivate var isNeeded: Bool {
        !answered.isEmpty || !workingDays.isEmpty || !lastDays.isEmpty || !elapsed.isEmpty
    }
}
