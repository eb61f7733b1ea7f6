extension Status {
    /// The byte that stands for the status in columns; from one up.
    ///
    /// A byte keeps its meaning, so that columns can be stored. Zero stands for none: nothing raised the duty.
    public var code: UInt8 {
        switch self {
        case .notOwed: 1
        case .excepted: 2
        case .undetermined: 3
        case .pending: 4
        case .met: 5
        case .late: 6
        case .breached: 7
        case .judgement: 8
        case .open: 9
        case .taken: 10
        case .lapsed: 11
        }
    }

    /// The status for which that byte stands; nil for zero and for bytes that stand for nothing.
    public init?(code: UInt8) {
        guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = status
    }
}
