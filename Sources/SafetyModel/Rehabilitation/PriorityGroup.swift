/// The people who offended to whom a service gives priority, by what marks them out.
///
/// The marks are the service's own choice, and somebody belongs who has all of them.
public struct PriorityGroup: Hashable, Sendable, Identifiable {
    /// The identity of a group.
    public typealias ID = Identifier<PriorityGroup>

    /// What marks somebody out.
    @nonexhaustive
    public enum Mark: Hashable, Sendable {
        /// A sentence of at most that length, on that basis.
        case sentenceAtMost(AgreedPeriod, CustodialSentence.Basis)
        /// At least so many convictions before.
        case convictionsAtLeast(Int)
        /// A need.
        case need(OffenderNeed)
    }

    /// Which group it is.
    public let id: ID
    /// What it is called.
    public let name: String
    /// What marks its people out.
    public let marks: [Mark]

    /// A group of the people who have all those marks.
    ///
    /// - Throws: ``Rejection`` by `sentence-states-its-basis` where there is no mark, or the basis of a sentence is not
    ///   one that the kit knows.
    public init(id: ID, name: String, of marks: [Mark]) throws(Rejection) {
        guard !marks.isEmpty else {
            throw Rejection(.sentenceStatesItsBasis, "priority group \(id)", found: "nothing marks its people out")
        }
        for case .sentenceAtMost(_, let basis) in marks where !basis.isKnown {
            throw Rejection(
                .sentenceStatesItsBasis, "priority group \(id)", found: "'\(basis)', which is no known basis")
        }
        self.id = id
        self.name = name
        self.marks = marks
    }

    /// Whether somebody belongs, mark by mark.
    public func membership(of profile: OffenderProfile) -> PriorityMembership {
        PriorityMembership(person: profile.person, marks: marks.map { .init(mark: $0, holds: $0.holds(of: profile)) })
    }

    /// Who belongs, who does not and of whom nobody knows, with each one's marks.
    public func cohort(of profiles: [OffenderProfile]) -> [PriorityMembership] {
        profiles.map(membership(of:))
    }
}

extension PriorityGroup.Mark {
    /// Whether it holds of somebody; nil where that is not recorded, or recorded on another basis.
    func holds(of profile: OffenderProfile) -> Bool? {
        switch self {
        case .sentenceAtMost(let limit, let basis):
            guard let sentences = profile.sentences else { return nil }
            let comparable = sentences.filter { $0.basis == basis }
            if comparable.contains(where: { $0.isAtMost(limit) }) { return true }
            return comparable.count == sentences.count ? false : nil
        case .convictionsAtLeast(let count): return profile.convictions.map { $0 >= count }
        case .need(let need): return profile.needs[need]?.isNeed
        }
    }
}

extension PriorityGroup: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case marks
    }

    /// Reads a group, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let name = try container.decode(String.self, forKey: .name)
        let marks = try container.decode([Mark].self, forKey: .marks)
        do throws(Rejection) {
            try self.init(id: id, name: name, of: marks)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension PriorityGroup.Mark: Codable {
    private enum CodingKeys: String, CodingKey {
        case sentenceAtMost
        case basis
        case convictionsAtLeast
        case need
    }

    /// Reads an object with `sentenceAtMost` and `basis`, with `convictionsAtLeast`, or with `need`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let length = try container.decodeIfPresent(AgreedPeriod.self, forKey: .sentenceAtMost) {
            self = .sentenceAtMost(length, try container.decode(CustodialSentence.Basis.self, forKey: .basis))
        } else if let count = try container.decodeIfPresent(Int.self, forKey: .convictionsAtLeast) {
            self = .convictionsAtLeast(count)
        } else {
            self = .need(try container.decode(OffenderNeed.self, forKey: .need))
        }
    }

    /// Writes the object that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .sentenceAtMost(let length, let basis):
            try container.encode(length, forKey: .sentenceAtMost)
            try container.encode(basis, forKey: .basis)
        case .convictionsAtLeast(let count): try container.encode(count, forKey: .convictionsAtLeast)
        case .need(let need): try container.encode(need, forKey: .need)
        }
    }
}
