import CivilTime

extension BlockEvaluator {
    /// Works out where a trigger was answered and which limits its answer, or the as-of instant, keeps.
    func hold(_ work: BlockSchedule.PairWork) {
        guard isPresent[work.start] else { return }
        let schedule = plan.schedule
        var answered = Bits(repeating: 0)
        answers = 0
        for place in work.services {
            let service = schedule.services[place]
            guard isPresent[service] else { continue }
            let here = happened(service).pointee & ~precedes(service, work.start)
            answered |= here
            answering[answers] = service
            answersHere[answers] = here
            answers += 1
        }
        if let register = work.answered { registers[register] = answered }
        doubt(work)
        if !work.workingDays.isEmpty { holdWorkingDays(work) }
        if !work.lastDays.isEmpty { holdLastDays(work) }
        if !work.elapsed.isEmpty { holdElapsed(work) }
    }

    /// Where the one event lies before the other, among those that happened.
    private func precedes(_ kind: Int, _ other: Int) -> Bits {
        if isToMinutes[kind], isToMinutes[other] {
            let (times, others) = (minutes + kind * Self.rowsPerBlock, minutes + other * Self.rowsPerBlock)
            Self.mark(scratch) { times[$0] < others[$0] }
        } else {
            Self.mark(scratch) { time(kind, $0) < time(other, $0) }
        }
        return scratch.pointee
    }

    private func time(_ kind: Int, _ row: Int) -> Int64 {
        let place = kind * Self.rowsPerBlock + row
        return isToMinutes[kind] ? Int64(minutes[place]) * 60_000 + asOf.origin : exact[place]
    }

    /// For the first answer of each row, or where there is none the value of now, gathers what belongs to it.
    private func gather<Value: FixedWidthInteger>(
        _ target: UnsafeMutablePointer<Value>, now: Value, _ value: (_ service: Int, _ row: Int) -> Value
    ) {
        target.update(repeating: now, count: Self.rowsPerBlock)
        for answer in 0..<answers {
            for word in 0..<8 {
                var bits = answersHere[answer][word]
                while bits != 0 {
                    let place = bits.trailingZeroBitCount
                    bits &= bits - 1
                    // Word w holds bytes 8w to 8w + 7; bit j of byte b is row 64 * j + b.
                    let row = (place & 7) * 64 + word * 8 + place >> 3
                    target[row] = min(target[row], value(answering[answer], row))
                }
            }
        }
    }

    private func holdWorkingDays(_ work: BlockSchedule.PairWork) {
        var ranks = UnsafePointer(pairRanks)
        if answers == 1, answersHere[0] == happened(answering[0]).pointee {
            ranks = UnsafePointer(ranksBefore + answering[0] * Self.rowsPerBlock)
        } else {
            gather(pairRanks, now: rankNow) { ranksBefore[$0 * Self.rowsPerBlock + $1] }
        }
        let through = ranksThrough + work.start * Self.rowsPerBlock
        let late = UnsafeMutableRawPointer(lateness).assumingMemoryBound(to: UInt8.self)
        for row in 0..<Self.rowsPerBlock {
            let days = ranks[row] &- through[row]
            let counted: Int16 = days < 0 ? 0 : days
            late[row] = UInt8(truncatingIfNeeded: counted > 127 ? 127 : counted)
        }
        for place in work.workingDays {
            let (count, register) = plan.schedule.workingDays[place]
            // In each byte the highest bit stays where fewer days passed than the limit has.
            let limit = Bits(repeating: (0x80 | UInt64(count - 1)) &* 0x0101_0101_0101_0101)
            let highest = Bits(repeating: 0x8080_8080_8080_8080)
            var inTime = (limit &- lateness[7]) & highest
            for bit in 0..<7 { inTime |= ((limit &- lateness[bit]) & highest) &>> UInt64(7 - bit) }
            registers[register] = inTime
        }
    }

    private func holdLastDays(_ work: BlockSchedule.PairWork) {
        let first = plan.days.first
        gather(pairDays, now: asOf.day) { first + Int32(days[$0 * Self.rowsPerBlock + $1]) }
        let starts = days + work.start * Self.rowsPerBlock
        for place in work.lastDays {
            let (table, register) = plan.schedule.lastDays[place]
            plan.days.lastDays[table].withUnsafeBufferPointer { lastDays in
                Self.mark(registers + register) { pairDays[$0] <= lastDays[Int(starts[$0])] }
            }
        }
    }

    private func holdElapsed(_ work: BlockSchedule.PairWork) {
        gather(pairTimes, now: asOf.instant.milliseconds) { time($0, $1) }
        for place in work.elapsed {
            let (milliseconds, register) = plan.schedule.elapsed[place]
            Self.mark(registers + register) { pairTimes[$0] - time(work.start, $0) < milliseconds }
        }
    }
}
