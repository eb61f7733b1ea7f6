extension BlockEvaluator {
    /// Works out where a fact may be true and where it may be false.
    func read(_ work: BlockSchedule.FactWork, from row: Int, count: Int) {
        var yes = Bits(repeating: 0)
        var unknown = Bits(repeating: .max)
        switch table.facts[work.fact] {
        case nil: break
        case .bits(let bits):
            yes = bits.yes.block(row / Self.rowsPerBlock)
            unknown = ~(yes | bits.no.block(row / Self.rowsPerBlock))
        case .codes(let codes, let meaning):
            withBlock(of: codes, from: row, count: count, filling: 0) { (yes, unknown) = read($0, meaning) }
        }
        if let register = work.mayHold { registers[register] = yes | unknown }
        if let register = work.mayFail { registers[register] = ~yes }
    }

    private func read(_ codes: UnsafePointer<UInt8>, _ meaning: CodeMeaning) -> (yes: Bits, unknown: Bits) {
        func places(_ stretches: [CodeMeaning.Stretch]) -> Bits {
            var found = Bits(repeating: 0)
            for stretch in stretches {
                Self.mark(scratch) { codes[$0] &- stretch.lowest <= stretch.span }
                found |= scratch.pointee
            }
            return found
        }
        return (places(meaning.yes), places(meaning.unknown))
    }
}
