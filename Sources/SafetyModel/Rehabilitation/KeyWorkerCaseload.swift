public import CivilTime

/// The people whom one key worker leads, and how many these may be at once.
public struct KeyWorkerCaseload: Hashable, Sendable {
    /// One person in the care of the key worker, for some days.
    public struct Allocation: Hashable, Codable, Sendable {
        /// The person.
        public let client: Person.ID
        /// The UK civil days; with no end while it lasts.
        public let term: DayInterval

        /// The care of a person for those days.
        public init(of client: Person.ID, for term: DayInterval) {
            self.client = client
            self.term = term
        }

        private enum CodingKeys: String, CodingKey {
            case client
            case term
        }
    }

    /// The key worker.
    public let worker: Person.ID
    /// In what capacity.
    public let role: KeyWorkerRole
    /// How many people at once.
    public let cap: Int
    /// The people, in the order in which they were taken on.
    public private(set) var allocations: [Allocation] = []

    /// A caseload with nobody in it.
    ///
    /// - Throws: ``Rejection`` by `caseload-cap` where the cap is less than one person.
    public init(of worker: Person.ID, as role: KeyWorkerRole, cap: Int) throws(Rejection) {
        guard cap > 0 else { throw Rejection(.caseloadCap, "caseload of \(worker)", found: "a cap of \(cap)") }
        self.worker = worker
        self.role = role
        self.cap = cap
    }

    /// Takes a person on.
    ///
    /// - Throws: ``Rejection`` by `caseload-cap` where on some day of the term there would be more people than the cap
    ///   allows, or the person is there already; nothing is changed then.
    public mutating func add(_ allocation: Allocation) throws(Rejection) {
        let meeting = allocations.compactMap { $0.term.intersection(allocation.term) }
        // The load only grows on the first day of some term, so these days are all that need looking at.
        for day in [allocation.term.from] + meeting.map(\.from) where load(on: day) >= cap {
            throw Rejection(
                .caseloadCap, "caseload of \(worker)", found: "\(load(on: day)) of \(cap) on \(day) already")
        }
        for other in allocations
        where other.client == allocation.client && other.term.intersection(allocation.term) != nil {
            throw Rejection(.caseloadCap, "caseload of \(worker)", found: "the same person twice, \(other.term)")
        }
        allocations.append(allocation)
    }

    /// Ends the care of a person: the day is the first on which it no longer lasts.
    ///
    /// - Throws: ``Rejection`` by `caseload-ends-what-lasts` where nobody of that id is in it on the day before.
    public mutating func end(_ client: Person.ID, on day: CivilDate) throws(Rejection) {
        let before = day.adding(days: -1)
        guard let index = allocations.firstIndex(where: { $0.client == client && $0.term.contains(before) }) else {
            throw Rejection(.caseloadEndsWhatLasts, "caseload of \(worker)", found: "no such person on \(before)")
        }
        let term = DayInterval(uncheckedFrom: allocations[index].term.from, until: day)
        allocations[index] = Allocation(of: client, for: term)
    }

    /// How many people are in it on a UK civil day.
    public func load(on day: CivilDate) -> Int {
        allocations.count { $0.term.contains(day) }
    }

    /// How many more may be taken on, on a UK civil day.
    public func room(on day: CivilDate) -> Int {
        cap - load(on: day)
    }
}

extension KeyWorkerCaseload: Codable {
    private enum CodingKeys: String, CodingKey {
        case worker
        case role
        case cap
        case allocations
    }

    /// Reads a caseload, with the same checks as adding one person after the other.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let worker = try container.decode(Person.ID.self, forKey: .worker)
        let role = try container.decode(KeyWorkerRole.self, forKey: .role)
        let cap = try container.decode(Int.self, forKey: .cap)
        let stored = try container.decode([Allocation].self, forKey: .allocations)
        do throws(Rejection) {
            try self.init(of: worker, as: role, cap: cap)
            for allocation in stored { try add(allocation) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
