/// What each code of a column says of a fact, as stretches of codes.
struct CodeMeaning: Sendable {
    /// Neighbouring codes: from the lowest, so many more.
    struct Stretch: Hashable, Sendable {
        let lowest: UInt8
        var span: UInt8
    }

    let yes: [Stretch]
    let unknown: [Stretch]
    private let truths: [Truth]

    init(_ meaning: (UInt8) -> Truth) {
        let truths = (UInt8.min...UInt8.max).map(meaning)
        self.truths = truths
        func stretches(of truth: Truth) -> [Stretch] {
            var found: [Stretch] = []
            for code in UInt8.min...UInt8.max where truths[Int(code)] == truth {
                if code > 0, truths[Int(code) - 1] == truth, let last = found.indices.last {
                    found[last].span += 1
                } else {
                    found.append(Stretch(lowest: code, span: 0))
                }
            }
            return found
        }
        yes = stretches(of: .yes)
        unknown = stretches(of: .unknown)
    }

    func truth(_ code: UInt8) -> Truth { truths[Int(code)] }
}
