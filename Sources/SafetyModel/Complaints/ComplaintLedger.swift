public import CivilTime

/// The complaints about one body, or about several, each once.
public struct ComplaintLedger: Hashable, Sendable {
    /// The complaints, in the order in which they were added.
    public private(set) var all: [Complaint]

    /// A ledger of those complaints.
    ///
    /// - Throws: ``Rejection`` by `complaint-is-counted-once` where two have one id.
    public init(_ complaints: [Complaint] = []) throws(Rejection) {
        all = []
        for complaint in complaints { try add(complaint) }
    }

    /// Adds a complaint.
    ///
    /// - Throws: ``Rejection`` by `complaint-is-counted-once` where one of its id is there.
    public mutating func add(_ complaint: Complaint) throws(Rejection) {
        guard !all.contains(where: { $0.id == complaint.id }) else {
            throw Rejection(.complaintIsCountedOnce, complaint.subject, found: "it is counted already")
        }
        all.append(complaint)
    }

    /// What had become of the complaints at an instant; those that had not come in, or were entered
    /// in error, do not count.
    public func outcomes(at instant: Instant) -> ComplaintOutcomes {
        let states = counted(at: instant).map { $0.progress.state(at: instant) }
        return ComplaintOutcomes(
            resolvedEarly: states.count { $0 == .resolvedEarly },
            decided: states.count { [.decided, .underReview, .closed].contains($0) },
            withdrawn: states.count { $0 == .withdrawn },
            open: states.count { [.received, .acknowledged, .earlyResolution, .handling].contains($0) })
    }

    /// The complaints that had no outcome at an instant, with the UK civil days since they came in, oldest first.
    ///
    /// - Throws: `CivilTimeError` where an instant lies outside the UK clock.
    public func ageing(at instant: Instant) throws(CivilTimeError) -> [AgedComplaint] {
        let clock = CivilClock.unitedKingdom
        let today = try clock.date(at: instant)
        var aged: [AgedComplaint] = []
        for complaint in counted(at: instant) {
            let state = complaint.progress.state(at: instant)
            guard [.received, .acknowledged, .earlyResolution, .handling].contains(state) else { continue }
            let days = today.dayNumber - (try clock.date(at: complaint.received)).dayNumber
            aged.append(AgedComplaint(complaint: complaint.id, state: state, days: days))
        }
        return aged.sorted { (-$0.days, $0.complaint) < (-$1.days, $1.complaint) }
    }

    /// What had come in by an instant; what was entered in error, whenever that was found, never did.
    private func counted(at instant: Instant) -> [Complaint] {
        all.filter { $0.received <= instant && $0.progress.state != .enteredInError }
    }
}

/// A complaint without an outcome, and how old it is.
public struct AgedComplaint: Hashable, Sendable {
    /// Which complaint.
    public let complaint: Complaint.ID
    /// Where it stands.
    public let state: Complaint.State
    /// How many UK civil days ago it came in.
    public let days: Int
}

/// What has become of complaints.
public struct ComplaintOutcomes: Hashable, Sendable {
    /// Put right early and informally.
    public let resolvedEarly: Int
    /// With an outcome of formal handling.
    public let decided: Int
    /// Taken back.
    public let withdrawn: Int
    /// Without an outcome.
    public let open: Int

    /// The share resolved early, of those with an outcome.
    public var earlyShare: Share { Share(resolvedEarly, of: resolvedEarly + decided) }
}

extension ComplaintLedger: Codable {
    /// Reads complaints, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let complaints = try decoder.singleValueContainer().decode([Complaint].self)
        do throws(Rejection) {
            try self.init(complaints)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the complaints.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
