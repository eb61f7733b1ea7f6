import CivilTime
import PolicyEngine

extension CommunitySafetyPartnerships {
    /// The questions that decide who is a responsible authority; a day that is not known may be given as evidence.
    static let facts: [Fact] =
        [
            Fact("area.in_wales", "Does the area lie in Wales?"),
            Fact("area.two_tier", "Does the area have a district council and a county council?"),
        ]
        + AuthorityKind.allCases.flatMap { kind in
            [
                kind.joined.flatMap { id in
                    kind.span.joined.map { change in
                        Fact(
                            id, "On which day did \(kind.name) become a responsible authority?", answer: change.day,
                            citing: section5)
                    }
                },
                kind.left.flatMap { id in
                    kind.span.left.map { change in
                        Fact(
                            id, "On which day did \(kind.name) cease to be a responsible authority?",
                            answer: change.day, citing: section5)
                    }
                },
            ].compactMap(\.self)
        }

    /// Whether bodies of that kind are responsible authorities on a day; from the record `csp-responsible-authorities`.
    static func criterion(of kind: AuthorityKind) -> Criterion {
        var requirements = [
            Requirement(
                "listed", "Section 5 lists \(kind.name) on that day", listed(kind), verification: .primary)
        ]
        if let area = kind.area {
            requirements.append(
                Requirement("area", "The area is one with such a body", area, verification: .primary))
        }
        return Criterion(
            kind.criterion, citing: section5, asking: "Is \(kind.name) a responsible authority on that day?",
            kind: .composition, requiring: requirements, lastSeen: Sighting.y2023.day, notes: notes)
    }

    private static func listed(_ kind: AuthorityKind) -> Condition {
        let joined = kind.joined.map { Day.of($0) } ?? .fixed(Sighting.enacted.day)
        guard let left = kind.left else { return joined <= .today }
        return joined <= .today && .today < .of(left)
    }

    private static let section5 = Citation(
        instrument: "Crime and Disorder Act 1998", edition: "as seen at five points in time", locator: "s. 5(1)",
        locatorVerification: .primary, sources: Sighting.allCases.map(\.source.id))

    private static let notes = [
        """
        Section 5 was seen as it stood on 31 July 1998 (as enacted), 1 August 2007, 16 January 2012, 1 April 2013 and \
        20 December 2023. What two neighbouring sightings both show is taken to have been so throughout, and likewise \
        what neither shows.
        """,
        """
        Where two neighbouring sightings differ, the day of the change was not seen. The days in between are left \
        open; when the change is recalled to have been is told with the fact, and no answer rests on it.
        """,
        """
        The first day is that of the Act as enacted. Whether section 5 was brought into force on a later one was not \
        seen.
        """,
        "Bodies that must be invited or must cooperate, and orders for combined areas, are not covered.",
    ]
}
