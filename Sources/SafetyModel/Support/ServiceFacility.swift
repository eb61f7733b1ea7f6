public import CivilTime

/// A place that serves victims of a police area, from its accreditation on.
///
/// Its address is not here: such places are found through the police or a helpline.
public struct ServiceFacility: Hashable, Sendable, Identifiable {
    /// The identity of a facility.
    public typealias ID = Identifier<ServiceFacility>

    /// Which facility it is.
    public let id: ID
    /// What kind of place.
    public let kind: FacilityKind
    /// What it is called.
    public let name: String
    /// The police areas that it serves.
    public let areas: [Area]
    /// The UK civil day on which it was accredited.
    public let accredited: CivilDate
    /// When it opened, as far as that is recorded.
    public let opened: Milestone
    /// The first UK civil day on which it no longer served; nil where none is known.
    public let closed: CivilDate?

    /// A place with its accreditation.
    ///
    /// - Throws: ``Rejection`` by `facility-is-accredited` where it serves no area, or closed by the day of its
    ///   accreditation or of its opening.
    public init(
        id: ID, kind: FacilityKind, name: String, serving areas: [Area], accredited: CivilDate,
        opened: Milestone = .notRecorded, closed: CivilDate? = nil
    ) throws(Rejection) {
        self.id = id
        self.kind = kind
        self.name = name
        self.areas = areas
        self.accredited = accredited
        self.opened = opened
        self.closed = closed
        try check()
    }

    /// Whether it served an area on a day: unknown where nobody recorded whether it had opened.
    public func serves(_ area: Area, on day: CivilDate) -> Answer {
        guard areas.contains(area), accredited <= day, closed.map({ day < $0 }) ?? true else { return .no }
        return Answer(opened.isReached(by: day))
    }

    private func check() throws(Rejection) {
        let name = "facility \(id)"
        guard !areas.isEmpty else { throw Rejection(.facilityIsAccredited, name, found: "it serves no area") }
        if let closed, closed <= max(accredited, opened.day ?? accredited) {
            throw Rejection(.facilityIsAccredited, name, found: "it closed on \(closed), before it served")
        }
    }
}

extension ServiceFacility: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case name
        case areas
        case accredited
        case opened
        case closed
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        kind = try container.decode(FacilityKind.self, forKey: .kind)
        name = try container.decode(String.self, forKey: .name)
        areas = try container.decode([Area].self, forKey: .areas)
        accredited = try container.decode(CivilDate.self, forKey: .accredited)
        opened = try container.decode(Milestone.self, forKey: .opened)
        closed = try container.decodeIfPresent(CivilDate.self, forKey: .closed)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
