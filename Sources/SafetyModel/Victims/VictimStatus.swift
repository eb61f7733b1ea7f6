public import CivilTime

/// That a circumstance puts a victim into a category of a code, or does not, and on what ground this is said.
///
/// Which circumstances make which category is for each edition of a code to say.
public struct VictimStatus: Hashable, Sendable {
    /// Who.
    public let victim: Victim.ID
    /// The circumstance.
    public let circumstance: Circumstance
    /// Whether it holds.
    public let holds: Bool
    /// From when on.
    public let from: Instant
    /// On what ground it is said.
    public let ground: CircumstanceGround

    /// A circumstance with its ground.
    ///
    /// - Throws: ``Rejection`` by `category-has-a-ground` where a document is named by nothing.
    public init(
        of victim: Victim.ID, circumstance: Circumstance, holds: Bool, from: Instant, on ground: CircumstanceGround
    ) throws(Rejection) {
        self.victim = victim
        self.circumstance = circumstance
        self.holds = holds
        self.from = from
        self.ground = ground
        try check()
    }

    private func check() throws(Rejection) {
        if case .document(let words) = ground, words.allSatisfy(\.isWhitespace) {
            throw Rejection(
                .categoryHasAGround, "circumstance '\(circumstance)'", found: "the document is not described")
        }
    }
}

extension VictimStatus: Codable {
    private enum CodingKeys: String, CodingKey {
        case victim
        case circumstance
        case holds
        case from
        case ground
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        circumstance = try container.decode(Circumstance.self, forKey: .circumstance)
        holds = try container.decode(Bool.self, forKey: .holds)
        from = try container.decode(Instant.self, forKey: .from)
        ground = try container.decode(CircumstanceGround.self, forKey: .ground)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension Victim {
    /// Records a circumstance with the ground on which it is said.
    ///
    /// - Throws: ``Rejection`` by `category-has-a-ground` where it is of another victim, an assessment is the ground and
    ///   is not among those given, or did not find it; and where a plain value stands, which no dated record can follow.
    public mutating func record(
        _ status: VictimStatus, assessments: [NeedsAssessment] = []
    ) throws(Rejection) {
        let name = "circumstance '\(status.circumstance)' of victim \(id)"
        guard status.victim == id else {
            throw Rejection(.categoryHasAGround, name, found: "it is said of victim \(status.victim)")
        }
        if case .assessment(let ground) = status.ground {
            let found = assessments.first { $0.id == ground && $0.victim == id }?.findings[status.circumstance]
            guard found == status.holds else {
                throw Rejection(.categoryHasAGround, name, found: "assessment \(ground) did not find it so")
            }
        }
        do throws(CircumstanceError) {
            try record(status.circumstance, status.holds, from: status.from)
        } catch {
            throw Rejection(.categoryHasAGround, name, found: "it stands as always \(error.standing)")
        }
    }
}
