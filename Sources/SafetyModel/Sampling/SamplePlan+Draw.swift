extension SamplePlan {
    /// The sample of the frozen frame, the same on every machine and in every language.
    ///
    /// 1. The strata are taken in the order of their bytes; the records of each are sorted by theirs.
    /// 2. Random words come from SplitMix64, one stream for the whole draw: the state begins as the seed. For each word
    ///    it grows by 0x9E3779B97F4A7C15; a copy of it, z, becomes (z ^ z >> 30) · 0xBF58476D1CE4E5B9, then
    ///    (z ^ z >> 27) · 0x94D049BB133111EB, and the word is z ^ z >> 31. All is modulo 2⁶⁴.
    /// 3. A number below n is the first word that is not below 2⁶⁴ mod n, modulo n; words below are thrown away, so that
    ///    each number is equally likely.
    /// 4. Of a stratum of n records in an array a, numbered from 0, and a size k, for i = 0, 1, … until k records are
    ///    drawn or none is left: j is i plus a number below n − i; a[i] and a[j] change places; a[i] is drawn. A number
    ///    is taken from the stream also where n − i is 1.
    ///
    /// `Documentation/Sampling` has a second implementation, and what must come of some frames.
    ///
    /// - Throws: ``Rejection`` by `draw-from-a-frozen-frame` where the frame is not frozen.
    public func draw() throws(Rejection) -> DrawnSample {
        guard let frozen else { throw rejection(.drawFromAFrozenFrame, "the frame is still open") }
        var words = SplitMix64(state: seed)
        var drawn: [RecordStratum: [RecordReference]] = [:]
        for (stratum, references) in strata {
            var pool = references
            let size = min(sizes[stratum] ?? 0, pool.count)
            for place in 0..<size {
                pool.swapAt(place, place + words.next(below: pool.count - place))
            }
            drawn[stratum] = Array(pool.prefix(size))
        }
        return DrawnSample(plan: id, of: kind, frame: frozen, asked: sizes, drawn: drawn)
    }
}

/// Random words, as ``SamplePlan/draw()`` states them.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below count: Int) -> Int {
        let bound = UInt64(count)
        let firstFair = (0 &- bound) % bound
        var word = next()
        while word < firstFair { word = next() }
        return Int(word % bound)
    }
}
