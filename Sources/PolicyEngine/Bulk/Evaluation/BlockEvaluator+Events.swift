import CivilTime

extension BlockEvaluator {
    /// Works out where an event happened, on which day and at which rank; what did not happen lies at the as-of
    /// instant.
    func read(_ work: BlockSchedule.KindWork, from row: Int, count: Int, excluding excluded: Bits) {
        let kind = work.kind
        let happened = happened(kind)
        guard let column = table.times[kind] else { return }
        switch column {
        case .minutes(let values, let absent):
            withBlock(of: values, from: row, count: count, filling: absent) { readMinutes($0, kind) }
        case .milliseconds(let values, let absent):
            withBlock(of: values, from: row, count: count, filling: absent) {
                readMilliseconds($0, kind, absent: absent)
            }
        }
        happened.pointee &= ~excluded
        if let register = work.happened { registers[register] = happened.pointee }
        tellDays(kind)
        if work.isRankedBefore { rank(kind, into: ranksBefore, after: 0) }
        if work.isRankedThrough { rank(kind, into: ranksThrough, after: 1) }
        if let bits = table.dayOnly[kind] { note(bits.block(row / Self.rowsPerBlock), of: kind) }
        let days = days + kind * Self.rowsPerBlock
        for place in work.since {
            let (day, register) = plan.schedule.since[place]
            Self.mark(registers + register) { days[$0] >= day }
        }
        guard let numbers = table.deciders[kind] else { return }
        for place in work.decided {
            let (body, register) = plan.schedule.decided[place]
            Self.mark(registers + register) { $0 < count && numbers[row + $0] == body }
        }
    }

    private func readMinutes(_ source: UnsafePointer<Int32>, _ kind: Int) {
        // Unsigned, so that what lies before the origin is late too; comparisons with a sign are quicker.
        let origin = Int32(truncatingIfNeeded: asOf.origin.dividedFloored(by: 60_000)) &+ .min
        let last = Int32(bitPattern: asOf.minute) &+ .min
        let minutes = minutes + kind * Self.rowsPerBlock
        for row in 0..<Self.rowsPerBlock {
            let minute = source[row] &- origin
            minutes[row] = (minute < last ? minute : last) &- .min
        }
        Self.mark(happened(kind)) { source[$0] &- origin <= last }
    }

    private func readMilliseconds(_ source: UnsafePointer<Int64>, _ kind: Int, absent: Int64) {
        let origin = asOf.origin
        let last = min(asOf.instant, plan.days.bounds.upperBound).milliseconds
        let minutes = minutes + kind * Self.rowsPerBlock
        let exact = exact + kind * Self.rowsPerBlock
        Self.mark(happened(kind)) { source[$0] != absent && source[$0] >= origin && source[$0] <= last }
        for row in 0..<Self.rowsPerBlock {
            let time = source[row]
            exact[row] = time != absent && time >= origin && time <= last ? time : last
            minutes[row] = Int32(truncatingIfNeeded: (exact[row] - origin) / 60_000)
        }
    }

    private func tellDays(_ kind: Int) {
        let minutes = minutes + kind * Self.rowsPerBlock
        let days = days + kind * Self.rowsPerBlock
        switch plan.days.offsets {
        case .fixed:
            for row in 0..<Self.rowsPerBlock {
                days[row] = UInt16(truncatingIfNeeded: UInt32(bitPattern: minutes[row]) / 1440)
            }
        case .evenings(let evenings):
            evenings.withUnsafeBufferPointer { evenings in
                // Two loops, as only the first can go many rows at a time.
                for row in 0..<Self.rowsPerBlock {
                    let minute = UInt32(bitPattern: minutes[row])
                    let day = minute / 1440
                    days[row] = UInt16(truncatingIfNeeded: day)
                    lastHours[row] = minute &- day &* 1440 >= 1380 ? 1 : 0
                }
                for row in 0..<Self.rowsPerBlock {
                    days[row] = days[row] &+ (lastHours[row] & UInt16(evenings[Int(days[row])]))
                }
            }
        }
    }

    /// The working days before the day that lies so many days after each event's.
    private func rank(_ kind: Int, into ranks: UnsafeMutablePointer<Int16>, after days: Int) {
        let ranks = ranks + kind * Self.rowsPerBlock
        let own = self.days + kind * Self.rowsPerBlock
        plan.days.workedBefore.withUnsafeBufferPointer { workedBefore in
            guard let table = workedBefore.baseAddress else { return }
            let shifted = table + days
            for row in 0..<Self.rowsPerBlock { ranks[row] = shifted[Int(own[row])] }
        }
    }
}
