/// Where only the day of an event is known, its place in the day matters seldom: if something else that bears on the
/// same duty lies in that day, if it is the as-of day, or if elapsed time is counted.
extension BlockEvaluator {
    /// The register that says where only the day of an event of that kind is known.
    private func dayOnly(_ kind: Int) -> UnsafeMutablePointer<Bits> {
        registers + (plan.program.registerCount + plan.kinds.count + kind)
    }

    /// Notes where only the day is known.
    func note(_ bits: Bits, of kind: Int) {
        let here = bits & happened(kind).pointee
        dayOnly(kind).pointee = here
        let now = UInt16(clamping: Int(asOf.day) - Int(plan.days.first))
        let days = days + kind * Self.rowsPerBlock
        Self.mark(scratch) { days[$0] == now }
        doubtful |= here & scratch.pointee
    }

    /// Notes the rows in which the place of one of the pair's events in its day may matter.
    func doubt(_ work: BlockSchedule.PairWork) {
        let services = plan.schedule.services
        var hasDays = hasDays[work.start]
        for place in work.services where self.hasDays[services[place]] { hasDays = true }
        guard hasDays else { return }
        for place in work.services where isPresent[services[place]] {
            doubt(work.start, services[place])
            for other in work.services where other > place && isPresent[services[other]] {
                doubt(services[place], services[other])
            }
        }
        if work.elapsed.isEmpty { return }
        var uncertain = dayOnly(work.start).pointee
        for place in work.services { uncertain |= dayOnly(services[place]).pointee }
        doubtful |= uncertain & happened(work.start).pointee
    }

    private func doubt(_ kind: Int, _ other: Int) {
        let uncertain = dayOnly(kind).pointee | dayOnly(other).pointee
        guard uncertain != Bits(repeating: 0) else { return }
        let (days, others) = (days + kind * Self.rowsPerBlock, days + other * Self.rowsPerBlock)
        Self.mark(scratch) { days[$0] == others[$0] }
        doubtful |= uncertain & scratch.pointee & happened(kind).pointee & happened(other).pointee
    }

    /// Takes the doubtful rows out of all results.
    func leaveOutDoubtful(from row: Int) {
        guard doubtful != Bits(repeating: 0) else { return }
        for column in plan.columns {
            registers[column.raised.number] &= ~doubtful
            for status in column.statuses { registers[status.register.number] &= ~doubtful }
        }
        let bytes = UnsafeMutableRawPointer(scratch).assumingMemoryBound(to: UInt8.self)
        scratch.pointee = doubtful
        for place in 0..<Self.rowsPerBlock where bytes[place % 64] & 1 << UInt8(place / 64) != 0 {
            doubtfulRows.append(row + place)
        }
    }
}
