extension AwardRound {
    /// Where an entry stands among the others.
    public struct Rank: Hashable, Sendable {
        /// The entry.
        public let entry: AwardEntry.ID
        /// The sum of its points.
        public let points: Int
        /// How many entries have more points, and one: entries alike share a rank.
        public let rank: Int
    }

    /// The entries that go on, with those that cannot be ranked yet.
    public struct Shortlist: Hashable, Sendable {
        /// The entries that go on, highest first; entries with as many points in the order in which they were added.
        public let entries: [Rank]
        /// The entries of which a score is missing, with how many: they may yet go on.
        public let unscored: [AwardEntry.ID: Int]
        /// True where more go on than were asked for, because the last ones are alike.
        public let hasTie: Bool
    }

    /// The entries with the most points, of those that every judge has scored by every criterion.
    ///
    /// - Parameter size: how many are to go on; entries alike with the last of these go on with it.
    public func shortlist(of size: Int) -> Shortlist {
        let needed = judges.count * criteria.count
        var points: [AwardEntry.ID: (sum: Int, count: Int)] = [:]
        for score in scores {  // At most a thousand points each, so no sum can be out of range.
            let before = points[score.entry] ?? (0, 0)
            points[score.entry] = (before.sum + score.points, before.count + 1)
        }
        let scored = entries.filter { points[$0.id]?.count == needed }
        let sums = scored.map { points[$0.id]?.sum ?? 0 }
        let ranks = zip(scored, sums).map { entry, sum in
            Rank(entry: entry.id, points: sum, rank: 1 + sums.count { $0 > sum })
        }
        let listed = ranks.filter { $0.rank <= size }
        return Shortlist(
            entries: (1...max(1, ranks.count)).flatMap { rank in listed.filter { $0.rank == rank } },
            unscored: entries.reduce(into: [:]) { missing, entry in
                let count = needed - (points[entry.id]?.count ?? 0)
                if count > 0 { missing[entry.id] = count }
            },
            hasTie: listed.count > max(0, size))
    }
}
