/// Synthetic cases as columns, the same for every program that is measured on them: the n first of one endless row.
struct W2Cases {
    /// Draws of the generator for each case.
    private static let drawsPerCase = 32

    let count: Int
    private(set) var ages: [UInt8] = []
    /// No, yes or not known: 0, 1 or 2.
    private(set) var disabled: [UInt8] = []
    private(set) var intimidated: [UInt8] = []
    private(set) var repeated: [UInt8] = []
    private(set) var offences: [UInt8] = []
    private(set) var bereaved: [UInt8] = []
    private(set) var business: [UInt8] = []
    private(set) var forces: [UInt8] = []
    /// For each of the eight kinds of trigger, when it happened: minutes since 1970-01-01T00:00, local time; -1 where
    /// it did not.
    private(set) var triggers = [[Int32]](repeating: [], count: W2Cases.triggerKinds.count)
    /// The same for the twelve kinds of service.
    private(set) var services = [[Int32]](repeating: [], count: W2Cases.serviceKinds.count)

    init(_ count: Int) {
        self.count = count
        reserve(count)
        var draws = LinearDraws(seed: 20_230_101)
        var drawn = [UInt64](repeating: 0, count: Self.drawsPerCase)
        for _ in 0..<count {
            for index in drawn.indices { drawn[index] = UInt64(draws.next()) }
            addFacts(drawn)
            addEvents(drawn)
        }
    }

    private mutating func reserve(_ count: Int) {
        for column in triggers.indices { triggers[column].reserveCapacity(count) }
        for column in services.indices { services[column].reserveCapacity(count) }
    }

    private mutating func addFacts(_ draws: [UInt64]) {
        func answer(_ draw: UInt64, yes: UInt64, unknown: UInt64) -> UInt8 {
            draw % 100 < yes ? 1 : draw % 100 < yes + unknown ? 2 : 0
        }
        let offence = UInt8(draws[3] % 10)
        ages.append(UInt8(draws[0] % 96))
        disabled.append(answer(draws[1], yes: 12, unknown: 5))
        intimidated.append(answer(draws[2], yes: 8, unknown: 4))
        offences.append(offence)
        repeated.append(answer(draws[4], yes: 10, unknown: 3))
        bereaved.append(offence == 6 && draws[5] % 100 < 80 ? 1 : 0)
        business.append(draws[6] % 100 < 9 ? 1 : 0)
        forces.append(UInt8(draws[7] % 43))
    }

    private mutating func addEvents(_ draws: [UInt64]) {
        let day = 19_358 + draws[8] % 1096
        triggers[0].append(Int32(day * 1440 + draws[8] / 1096 % 1440))
        let number = triggers[0].count - 1
        func follow(_ kind: Kind, _ draw: UInt64) -> Int32 {
            let parent = triggers[kind.parent][number]
            guard parent >= 0, draw % 100 < kind.percent else { return -1 }
            return parent + Int32(draw / 100 % kind.spread)
        }
        for (place, kind) in Self.triggerKinds.enumerated().dropFirst() {
            let isRuledOut = place == 4 && triggers[3][number] >= 0
            triggers[place].append(isRuledOut ? -1 : follow(kind, draws[8 + place]))
        }
        for (place, kind) in Self.serviceKinds.enumerated() {
            services[place].append(follow(kind, draws[16 + place]))
        }
    }

    /// How a kind of event comes about: from which trigger, how often, and within how many minutes of it.
    private struct Kind {
        let parent: Int
        let percent: UInt64
        let spread: UInt64
    }

    private static let triggerKinds = kinds([
        (0, 100, 1), (0, 55, 86_400), (1, 50, 2880), (1, 45, 129_600), (1, 70, 172_800), (3, 80, 259_200),
        (5, 75, 259_200), (6, 70, 43_200),
    ])

    private static let serviceKinds = kinds([
        (0, 95, 14_400), (0, 90, 14_400), (0, 80, 7200), (1, 92, 10_080), (2, 90, 10_080), (3, 93, 10_080),
        (4, 85, 14_400), (5, 90, 10_080), (6, 88, 10_080), (7, 88, 10_080), (0, 70, 43_200), (7, 75, 50_400),
    ])

    private static func kinds(_ rows: [(Int, UInt64, UInt64)]) -> [Kind] {
        rows.map { Kind(parent: $0.0, percent: $0.1, spread: $0.2) }
    }
}
