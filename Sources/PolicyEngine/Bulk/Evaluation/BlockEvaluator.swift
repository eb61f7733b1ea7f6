import CivilTime

/// Judges blocks of 512 rows, one after the other, in memory that it takes once.
///
/// Row `64 * j + b` of a block is bit `j` of byte `b` in every register.
final class BlockEvaluator {
    typealias Bits = SIMD8<UInt64>
    static let rowsPerBlock = RowBits.rowsPerBlock

    let plan: BulkPlan
    let table: CaseTable
    let asOf: AsOf
    /// The rank of the as-of day: working days before it.
    let rankNow: Int16
    /// For each kind, whether its times are whole minutes.
    let isToMinutes: [Bool]
    /// For each kind, whether any row has such an event.
    let isPresent: [Bool]
    /// For each kind, whether of some only the day is known.
    let hasDays: [Bool]
    /// The program's registers, then for each kind where it happened, then for each where only its day is known.
    let registers: UnsafeMutablePointer<Bits>
    /// For each kind: minutes after index 0 of the days, no later than the as-of instant.
    let minutes: UnsafeMutablePointer<Int32>
    /// For each kind that is known to the millisecond: that.
    let exact: UnsafeMutablePointer<Int64>
    /// For each kind: the index of the day.
    let days: UnsafeMutablePointer<UInt16>
    /// For each kind: working days before its day, and through it.
    let ranksBefore: UnsafeMutablePointer<Int16>
    let ranksThrough: UnsafeMutablePointer<Int16>
    /// For one kind at a time: 1 in the last hour of a day in UTC.
    let lastHours: UnsafeMutablePointer<UInt16>
    /// For one pair at a time: of its answer, or of now.
    let pairRanks: UnsafeMutablePointer<Int16>
    let pairDays: UnsafeMutablePointer<Int32>
    let pairTimes: UnsafeMutablePointer<Int64>
    let lateness: UnsafeMutablePointer<Bits>
    /// For one pair at a time: how many kinds answer its trigger in this block; which, and where.
    var answers = 0
    let answering: UnsafeMutablePointer<Int>
    let answersHere: UnsafeMutablePointer<Bits>
    /// The rows of the block in which the place of an event in its day may matter: they are judged on their own.
    var doubtful = Bits(repeating: 0)
    /// All such rows so far.
    var doubtfulRows: [Int] = []
    let scratch: UnsafeMutablePointer<Bits>
    /// For a block that is not full.
    let padded: UnsafeMutablePointer<Int64>

    init(_ table: CaseTable, asOf: AsOf) {
        let plan = table.plan
        let kinds = plan.kinds.count
        let rows = Self.rowsPerBlock
        self.plan = plan
        self.table = table
        self.asOf = asOf
        rankNow = plan.days.workedBefore[min(Int(asOf.day) - Int(plan.days.first), plan.days.end)]
        isToMinutes = table.times.map { if case .minutes = $0 { true } else { false } }
        isPresent = table.times.map { $0 != nil }
        hasDays = table.dayOnly.map { $0 != nil }
        func cleared<Value: ExpressibleByIntegerLiteral>(_ count: Int) -> UnsafeMutablePointer<Value> {
            let memory = UnsafeMutablePointer<Value>.allocate(capacity: count)
            memory.initialize(repeating: 0, count: count)
            return memory
        }
        func blank(_ count: Int) -> UnsafeMutablePointer<Bits> {
            let memory = UnsafeMutablePointer<Bits>.allocate(capacity: count)
            memory.initialize(repeating: Bits(repeating: 0), count: count)
            return memory
        }
        registers = blank(plan.program.registerCount + 2 * kinds)
        registers[BlockProgram.Register.all.number] = Bits(repeating: .max)
        for (day, register) in plan.schedule.asOfSince where asOf.day >= day {
            registers[register] = Bits(repeating: .max)
        }
        minutes = cleared(kinds * rows)
        exact = cleared(kinds * rows)
        days = cleared(kinds * rows)
        lastHours = cleared(rows)
        ranksBefore = cleared(kinds * rows)
        ranksThrough = cleared(kinds * rows)
        pairRanks = cleared(rows)
        pairDays = cleared(rows)
        pairTimes = cleared(rows)
        lateness = blank(8)
        answering = cleared(kinds)
        answersHere = blank(kinds)
        scratch = blank(1)
        padded = cleared(rows)
    }

    deinit {
        registers.deallocate()
        minutes.deallocate()
        exact.deallocate()
        days.deallocate()
        lastHours.deallocate()
        ranksBefore.deallocate()
        ranksThrough.deallocate()
        pairRanks.deallocate()
        pairDays.deallocate()
        pairTimes.deallocate()
        lateness.deallocate()
        answering.deallocate()
        answersHere.deallocate()
        scratch.deallocate()
        padded.deallocate()
    }

    /// The register that says where an event of that kind happened.
    func happened(_ kind: Int) -> UnsafeMutablePointer<Bits> {
        registers + (plan.program.registerCount + kind)
    }

    /// Judges the block that begins at that row.
    ///
    /// - Parameters:
    ///   - count: how many rows there are from there, at most a block's.
    ///   - excluded: the rows to leave out.
    func judge(from row: Int, count: Int, excluding excluded: Bits) {
        doubtful = Bits(repeating: 0)
        for work in plan.schedule.kinds { read(work, from: row, count: count, excluding: excluded) }
        for work in plan.schedule.facts { read(work, from: row, count: count) }
        for work in plan.schedule.pairs { hold(work) }
        run()
        leaveOutDoubtful(from: row)
    }

    /// The bytes of a register, each of eight rows.
    static func bytes(_ register: UnsafeMutablePointer<Bits>) -> UnsafeMutablePointer<UInt8> {
        UnsafeMutableRawPointer(register).assumingMemoryBound(to: UInt8.self)
    }

    /// Sets the bit of every row for which the test holds.
    @inline(__always)
    static func mark(_ register: UnsafeMutablePointer<Bits>, _ holds: (Int) -> Bool) {
        let bytes = bytes(register)
        for byte in 0..<64 { bytes[byte] = holds(byte) ? 1 : 0 }
        for bit in 1..<8 {
            let mask = UInt8(1) << UInt8(bit)
            for byte in 0..<64 { bytes[byte] |= holds(bit &* 64 &+ byte) ? mask : 0 }
        }
    }

    /// A block of a column where it lies or, if there is less than one, in memory where the rest is filled up.
    @inline(__always)
    func withBlock<Value>(
        of values: [Value], from row: Int, count: Int, filling blank: Value,
        _ read: (UnsafePointer<Value>) -> Void
    ) {
        values.withUnsafeBufferPointer { values in
            guard let source = values.baseAddress else { return }
            if count == Self.rowsPerBlock {
                read(source + row)
            } else {
                UnsafeMutableRawPointer(padded).withMemoryRebound(to: Value.self, capacity: Self.rowsPerBlock) {
                    $0.update(repeating: blank, count: Self.rowsPerBlock)
                    $0.update(from: source + row, count: count)
                    read($0)
                }
            }
        }
    }

    private func run() {
        let registers = registers
        for step in plan.program.instructions {
            let (first, second) = (registers[Int(step.first)], registers[Int(step.second)])
            switch step.operation {
            case .and: registers[Int(step.target)] = first & second
            case .or: registers[Int(step.target)] = first | second
            case .except: registers[Int(step.target)] = first & ~second
            case .select:
                registers[Int(step.target)] = (first & second) | (registers[Int(step.third)] & ~first)
            }
        }
    }
}
