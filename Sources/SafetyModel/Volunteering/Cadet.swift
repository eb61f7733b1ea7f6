public import CivilTime

/// A young person who is a police cadet, or applied to be one.
public struct Cadet: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a cadet.
    public typealias ID = Identifier<Cadet>

    /// As what somebody joins; the ages of each are for a rule to say.
    public enum Band: String, Hashable, CaseIterable, Codable, Sendable {
        /// A cadet.
        case cadet
        /// A junior cadet, where the unit has them.
        case junior
    }

    /// Which cadet it is.
    public let id: ID
    /// The unit.
    public let unit: CadetUnit.ID
    /// As what they joined.
    public let band: Band
    /// Their name, where known.
    public var name: Personal<String>?
    /// Their date of birth, where known.
    public var dateOfBirth: Personal<CivilDate>?
    /// A guardian's consent that stands; nil where there is none.
    public internal(set) var consent: GuardianConsent?
    /// What they did afterwards; nil where nobody recorded that, which says nothing of it.
    public internal(set) var destination: CadetDestination?
    /// Where the process stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// Somebody who has applied.
    public init(
        id: ID, unit: CadetUnit.ID, as band: Band, name: Personal<String>? = nil,
        dateOfBirth: Personal<CivilDate>? = nil
    ) {
        self.id = id
        self.unit = unit
        self.band = band
        self.name = name
        self.dateOfBirth = dateOfBirth
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case unit
        case band
        case name
        case dateOfBirth
        case consent
        case destination
        case progress
    }

    /// Reads a cadet, who has a guardian's consent where the process needs one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        unit = try container.decode(CadetUnit.ID.self, forKey: .unit)
        band = try container.decode(Band.self, forKey: .band)
        name = try container.decodeIfPresent(Personal<String>.self, forKey: .name)
        dateOfBirth = try container.decodeIfPresent(Personal<CivilDate>.self, forKey: .dateOfBirth)
        consent = try container.decodeIfPresent(GuardianConsent.self, forKey: .consent)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        let destination = try container.decodeIfPresent(CadetDestination.self, forKey: .destination)
        do throws(Rejection) {
            try checkStanding()
            if let destination { try went(on: destination) }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Records a guardian's consent; the process is moved by the event of that name.
    public mutating func record(_ consent: GuardianConsent) {
        self.consent = consent
    }

    /// Records what they did after their time as a cadet.
    ///
    /// - Throws: ``Rejection`` by `destination-follows-the-cadets` while they are cadets, or before they were.
    public mutating func went(on destination: CadetDestination) throws(Rejection) {
        guard progress.state == .completed || progress.state == .left else {
            throw Rejection(
                .destinationFollowsTheCadets, subject, found: "they stand at '\(progress.state.rawValue)'")
        }
        self.destination = destination
    }

    private func checkStanding() throws(Rejection) {
        switch progress.state {
        case .consented, .enrolled, .suspended:
            guard consent != nil else {
                throw Rejection(
                    .guardianConsents, subject,
                    found: "they stand at '\(progress.state.rawValue)' and no consent is recorded")
            }
        case .applied, .completed, .left, .enteredInError: break
        }
    }
}
