import CivilTime

extension BlockEvaluator {
    /// Works out where a trigger was answered and which limits its answer, or the as-of instant, keeps.
    func hold(_ work: BlockSchedule.PairWork) {
        let start = work.pair.start
        guard table.times[start] != nil else { return }
        let services = work.pair.services.filter { table.times[$0] != nil }
        var answered = Bits(repeating: 0)
        var valid: [Bits] = []
        for service in services {
            var here = happened(service).pointee
            here &= ~precedes(service, start)
            answered |= here
            valid.append(here)
        }
        for register in work.answered { registers[register] = answered }
        holdWorkingDays(work, services, valid)
        holdLastDays(work, services, valid)
        holdElapsed(work, services, valid)
    }

    /// Where the one event lies before the other, among those that happened.
    private func precedes(_ kind: Int, _ other: Int) -> Bits {
        if isToMinutes[kind], isToMinutes[other] {
            let (times, others) = (minutes + kind * Self.rowsPerBlock, minutes + other * Self.rowsPerBlock)
            Self.mark(lateness) { times[$0] < others[$0] }
        } else {
            Self.mark(lateness) { time(kind, $0) < time(other, $0) }
        }
        return lateness.pointee
    }

    private func time(_ kind: Int, _ row: Int) -> Int64 {
        let place = kind * Self.rowsPerBlock + row
        return isToMinutes[kind] ? Int64(minutes[place]) * 60_000 + asOf.origin : exact[place]
    }

    /// For the first valid service of each row, or where there is none the value of now, gathers what belongs to it.
    private func gather<Value: FixedWidthInteger>(
        _ target: UnsafeMutablePointer<Value>, now: Value, _ services: [Int], _ valid: [Bits],
        _ value: (Int, Int) -> Value
    ) {
        target.update(repeating: now, count: Self.rowsPerBlock)
        for (service, here) in zip(services, valid) {
            for word in 0..<8 {
                var bits = here[word]
                while bits != 0 {
                    let place = bits.trailingZeroBitCount
                    bits &= bits - 1
                    // Word w holds bytes 8w to 8w + 7; bit j of byte b is row 64 * j + b.
                    let row = (place & 7) * 64 + word * 8 + place >> 3
                    target[row] = min(target[row], value(service, row))
                }
            }
        }
    }

    private func holdWorkingDays(_ work: BlockSchedule.PairWork, _ services: [Int], _ valid: [Bits]) {
        guard !work.workingDays.isEmpty else { return }
        let through = ranksThrough + work.pair.start * Self.rowsPerBlock
        var ranks = pairRanks
        if services.count == 1, valid[0] == happened(services[0]).pointee {
            ranks = ranksBefore + services[0] * Self.rowsPerBlock
        } else {
            gather(pairRanks, now: rankNow, services, valid) { ranksBefore[$0 * Self.rowsPerBlock + $1] }
        }
        let late = UnsafeMutableRawPointer(lateness).assumingMemoryBound(to: UInt8.self)
        for row in 0..<Self.rowsPerBlock {
            let days = ranks[row] &- through[row]
            let counted: Int16 = days < 0 ? 0 : days
            late[row] = UInt8(truncatingIfNeeded: counted > 127 ? 127 : counted)
        }
        for (count, register) in work.workingDays {
            // In each byte the highest bit stays where fewer days passed than the limit has.
            let limit = Bits(repeating: (0x80 | UInt64(count - 1)) &* 0x0101_0101_0101_0101)
            let highest = Bits(repeating: 0x8080_8080_8080_8080)
            var inTime = Bits(repeating: 0)
            for bit in 0..<8 { inTime |= ((limit &- lateness[bit]) & highest) &>> UInt64(7 - bit) }
            registers[register] = inTime
        }
    }

    private func holdLastDays(_ work: BlockSchedule.PairWork, _ services: [Int], _ valid: [Bits]) {
        guard !work.lastDays.isEmpty else { return }
        let first = plan.days.first
        gather(pairDays, now: asOf.day, services, valid) { first + Int32(days[$0 * Self.rowsPerBlock + $1]) }
        let starts = days + work.pair.start * Self.rowsPerBlock
        for (table, register) in work.lastDays {
            plan.days.lastDays[table].withUnsafeBufferPointer { lastDays in
                Self.mark(registers + register) { pairDays[$0] <= lastDays[Int(starts[$0])] }
            }
        }
    }

    private func holdElapsed(_ work: BlockSchedule.PairWork, _ services: [Int], _ valid: [Bits]) {
        guard !work.elapsed.isEmpty else { return }
        gather(pairTimes, now: asOf.instant.milliseconds, services, valid) { time($0, $1) }
        for (milliseconds, register) in work.elapsed {
            Self.mark(registers + register) { pairTimes[$0] - time(work.pair.start, $0) < milliseconds }
        }
    }
}
