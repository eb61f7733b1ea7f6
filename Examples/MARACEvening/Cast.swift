import CommunitySafetyKit

/// The bodies, people and papers of an evening that never was.
enum Cast {
    static let police = body(1, "Northshire Police", .policeForce)
    static let homes = body(2, "Harbour Homes", .housingProvider)
    static let health = body(3, "Northshire Integrated Care Board", .integratedCareBoard)
    static let advocates = body(4, "Safe Harbour Advocates", .voluntaryOrganisation)
    static let bodies = [police, homes, health, advocates]

    static let victim = Victim(
        id: id(10), kind: .person, name: Personal("Dana Holt", purpose: .safeguarding))
    static let suspect = Suspect.ID(high: 0, low: 11)
    static let assessor = Person.ID(high: 0, low: 12)

    static func children(checked: CivilDate?) -> [ChildInHousehold] {
        [
            ChildInHousehold(
                id: id(13), name: Personal("Robin", purpose: .safeguarding), servicesKnown: [health.id],
                safeguardingChecked: checked),
            ChildInHousehold(id: id(14), name: Personal("Kit", purpose: .safeguarding), safeguardingChecked: checked),
        ]
    }

    /// A checklist of 16 questions that stands here for the one that the force uses.
    static func checklist() throws -> RiskInstrument {
        let words = [
            "injured", "frightened", "isolated", "low", "leaving", "stalked", "pregnant", "more often", "worse",
            "controlled", "weapon", "threats to kill", "choked", "children hurt", "pet hurt", "order broken",
        ]
        return try RiskInstrument(
            id: id(20), title: "Northshire checklist", edition: "1",
            items: words.map { word in
                RiskItem(
                    code: RiskItemCode(rawValue: word), question: "Is it so: \(word)?", isMandatory: word != "pet hurt",
                    weight: word == "choked" ? 2 : 1)
            },
            bands: [
                RiskBand(grade: .standard, from: 0, reviewWithin: .calendarDays(28)),
                RiskBand(grade: .medium, from: 7, reviewWithin: .calendarDays(14)),
                RiskBand(grade: .high, from: 14, reviewWithin: .calendarDays(7)),
            ], needing: "risk-assessment")
    }

    /// Who may tell whom what for the sake of safeguarding, and on which grounds.
    static func agreement() throws -> SharingAgreement {
        try SharingAgreement(
            id: id(30), between: [police, homes, health, advocates].map(\.id),
            during: try DayInterval(from: try CivilDate("2024-01-01"), until: try CivilDate("2025-01-01")),
            on: [.crimeAndDisorder, .safeguardingDuty, .consent],
            for: [SharedFields(for: .safeguarding, fields: [.name, .riskGrade, .incidents, .household])])
    }

    static func name(_ body: PublicBody.ID) -> String {
        bodies.first { $0.id == body }?.name ?? "\(body)"
    }

    static func id<Entity>(_ number: UInt64) -> Identifier<Entity> {
        Identifier(high: 0, low: number)
    }

    private static func body(_ number: UInt64, _ name: String, _ kind: BodyKind) -> PublicBody {
        PublicBody(id: id(number), name: name, kind: kind)
    }
}
