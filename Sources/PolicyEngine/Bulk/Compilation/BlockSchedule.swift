/// What is worked out of a block's columns, and the registers that it goes to.
///
/// Lists of plain numbers, so that going through them for every block counts no references.
struct BlockSchedule: Sendable {
    /// An event of one kind in each row.
    struct KindWork: Sendable {
        let kind: Int
        /// Whether working days are counted up to it, and from it.
        var isRankedBefore = false
        var isRankedThrough = false
        /// Where it happened; nil where only pairs need that.
        var happened: Int?
        /// Into `since` and `decided`.
        var since = 0..<0
        var decided = 0..<0
    }

    /// A trigger and what answers it in each row.
    struct PairWork: Sendable {
        let start: Int
        /// Into `services`, `workingDays`, `lastDays` and `elapsed`.
        var services = 0..<0
        var workingDays = 0..<0
        var lastDays = 0..<0
        var elapsed = 0..<0
        var answered: Int?
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
    /// By the index of the day.
    private(set) var since: [(day: UInt16, register: Int)] = []
    /// By the number of the day.
    private(set) var asOfSince: [(day: Int32, register: Int)] = []
    private(set) var decided: [(body: UInt16, register: Int)] = []
    private(set) var services: [Int] = []
    private(set) var workingDays: [(count: Int16, register: Int)] = []
    private(set) var lastDays: [(table: Int, register: Int)] = []
    private(set) var elapsed: [(milliseconds: Int64, register: Int)] = []

    init(of program: BlockProgram, pairs: [ServicePair], limits: [BlockLimit], kinds: Int, _ days: BlockDays) {
        var byKind: [Int: [(input: BlockInput, register: Int)]] = [:]
        var byPair: [Int: [(input: BlockInput, register: Int)]] = [:]
        var byFact: [Int: FactWork] = [:]
        for (number, input) in program.inputs.enumerated() {
            let register = BlockProgram.register(ofInput: number)
            switch input {
            case .happened(let kind), .since(let kind, _), .decided(let kind, _):
                byKind[kind, default: []].append((input, register))
            case .asOfSince(let day): asOfSince.append((day, register))
            case .mayHold(let fact): byFact[fact, default: FactWork(fact: fact)].mayHold = register
            case .mayFail(let fact): byFact[fact, default: FactWork(fact: fact)].mayFail = register
            case .answered(let pair): byPair[pair, default: []].append((input, register))
            case .inTime(let limit): byPair[limits[limit].pair, default: []].append((input, register))
            }
        }
        facts = byFact.values.sorted { $0.fact < $1.fact }
        for (pair, inputs) in byPair.sorted(by: { $0.key < $1.key }) { add(pairs[pair], inputs, limits) }
        for kind in 0..<kinds { add(kind, byKind[kind] ?? [], days) }
    }

    private mutating func add(
        _ pair: ServicePair, _ inputs: [(input: BlockInput, register: Int)], _ limits: [BlockLimit]
    ) {
        var work = PairWork(start: pair.start)
        let begins = (services.count, workingDays.count, lastDays.count, elapsed.count)
        services += pair.services
        for (input, register) in inputs {
            switch input {
            case .answered: work.answered = register
            case .inTime(let limit):
                switch limits[limit].measure {
                case .workingDays(let count): workingDays.append((count, register))
                case .lastDays(let table): lastDays.append((table, register))
                case .elapsed(let milliseconds): elapsed.append((milliseconds, register))
                }
            case .happened, .since, .asOfSince, .decided, .mayHold, .mayFail: break
            }
        }
        work.services = begins.0..<services.count
        work.workingDays = begins.1..<workingDays.count
        work.lastDays = begins.2..<lastDays.count
        work.elapsed = begins.3..<elapsed.count
        pairs.append(work)
    }

    private mutating func add(_ kind: Int, _ inputs: [(input: BlockInput, register: Int)], _ days: BlockDays) {
        var work = KindWork(kind: kind)
        let begins = (since.count, decided.count)
        for (input, register) in inputs {
            switch input {
            case .happened: work.happened = register
            case .since(_, let day): since.append((UInt16(day - days.first), register))
            case .decided(_, let body): decided.append((body, register))
            case .asOfSince, .mayHold, .mayFail, .answered, .inTime: break
            }
        }
        work.since = begins.0..<since.count
        work.decided = begins.1..<decided.count
        var isRead = !inputs.isEmpty
        for pair in pairs {
            if pair.start == kind {
                isRead = true
                if !pair.workingDays.isEmpty { work.isRankedThrough = true }
            }
            if services[pair.services].contains(kind) {
                isRead = true
                if !pair.workingDays.isEmpty { work.isRankedBefore = true }
            }
        }
        if isRead { kinds.append(work) }
    }
}
