/// How victims of hate crime come to organisations that help them, and what they make of it.
public struct HateCrimeSupportPathway: Hashable, Sendable, Identifiable {
    /// The identity of a pathway.
    public typealias ID = Identifier<HateCrimeSupportPathway>

    /// How confidence in reporting again changed for those asked both before and after.
    public struct ConfidenceChange: Hashable, Sendable {
        /// How many were asked both times.
        public let base: Int
        /// How many had more confidence after.
        public let higher: Int
        /// How many had less.
        public let lower: Int
        /// The sum of the changes, in points of the scale.
        public let points: Int
        /// How many were not asked both times.
        public let notAsked: Int
    }

    /// Which pathway it is.
    public let id: ID
    /// The highest point of the scale of confidence; the lowest is 0.
    public let scale: Int
    /// The partners, in the order in which they were given.
    public let partners: [PathwayPartner]
    /// The offers, in the order in which they were added.
    public private(set) var visits: [PathwayVisit] = []

    /// A pathway with its partners.
    ///
    /// - Throws: ``Rejection`` by `partner-is-listed-and-willing` where a partner is listed twice or the scale has one
    ///   point.
    public init(id: ID, with partners: [PathwayPartner], scale: Int) throws(Rejection) {
        guard Set(partners.map(\.body)).count == partners.count, scale > 0 else {
            throw Rejection(
                .partnerIsListedAndWilling, "pathway \(id)", found: "a partner listed twice, or a scale 0 to \(scale)")
        }
        self.id = id
        self.scale = scale
        self.partners = partners
    }

    /// Adds an offer to go to a partner.
    ///
    /// - Throws: ``Rejection`` by `partner-is-listed-and-willing` where the partner is not listed or did not say that it
    ///   is willing, the offer is there already, or confidence is off the scale; the pathway is then unchanged.
    public mutating func add(_ visit: PathwayVisit) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.partnerIsListedAndWilling, "pathway \(id)", found: found)
        }
        guard let partner = partners.first(where: { $0.body == visit.partner }) else {
            throw refusal("body \(visit.partner) is not listed")
        }
        guard partner.isWilling == .yes else {
            throw refusal("body \(visit.partner) answers '\(partner.isWilling.rawValue)'")
        }
        guard !visits.contains(where: { $0.id == visit.id }) else {
            throw refusal("visit \(visit.id) is there already")
        }
        guard [visit.before, visit.after].compactMap(\.self).allSatisfy({ (0...scale).contains($0) }) else {
            throw refusal("confidence beyond 0 to \(scale)")
        }
        visits.append(visit)
    }

    /// Of those offered a partner, how many went.
    public var uptake: Share { Share(answers: visits.map(\.tookUp)) }

    /// How confidence changed.
    public var confidenceChange: ConfidenceChange {
        let changes = visits.compactMap { visit in visit.before.flatMap { before in visit.after.map { $0 - before } } }
        return ConfidenceChange(
            base: changes.count, higher: changes.count { $0 > 0 }, lower: changes.count { $0 < 0 },
            points: changes.cappedSum, notAsked: visits.count - changes.count)
    }
}

extension HateCrimeSupportPathway: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case scale
        case partners
        case visits
    }

    /// Reads a pathway, with the same checks as its initialiser and ``add(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let partners = try container.decode([PathwayPartner].self, forKey: .partners)
        let scale = try container.decode(Int.self, forKey: .scale)
        let visits = try container.decode([PathwayVisit].self, forKey: .visits)
        do throws(Rejection) {
            try self.init(id: id, with: partners, scale: scale)
            for visit in visits { try add(visit) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
