import CivilTime
import SafetyModel
import Testing

@Suite struct RecruitmentTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)
    let pathway = RecruitmentPathway(
        id: VolunteerSample.id(1), title: "Detectives", requiring: [.vetting, .nationalExam])
    let leave = Disclosure(for: [.volunteering], upTo: .special, reason: "funnel")

    func candidate(_ number: UInt64, _ declaration: SelfDeclaration?) -> Candidacy {
        var candidacy = Candidacy(id: VolunteerSample.id(number), on: pathway.id)
        if let declaration {
            candidacy.declarations[.race] = Personal(declaration, sensitivity: .special, purpose: .volunteering)
        }
        candidacy.set(.vetting, isMet: true)
        candidacy.set(.nationalExam, isMet: true)
        return candidacy
    }

    func walked(_ candidacy: Candidacy, _ events: [Candidacy.Event]) throws -> Candidacy {
        var candidacy = candidacy
        for event in events { candidacy = try candidacy.applying(event, at: noon, on: pathway).value }
        return candidacy
    }

    @Test func everyStateAndEventOfACandidacy() throws {
        try expectTable(
            of: Candidacy.State.self,
            """
            assess offer begin-training post refuse withdraw reopen
            applied     assessed -       -           -       not-taken withdrawn -
            assessed    -        offered -           -       not-taken withdrawn -
            offered     -        -       in-training -       not-taken withdrawn -
            in-training -        -       -           in-post not-taken withdrawn -
            in-post     -        -       -           -       -         -         in-training
            not-taken   -        -       -           -       -         -         applied
            withdrawn   -        -       -           -       -         -         applied
            """)
    }

    @Test func nobodyIsOfferedAPlaceBeforeEverythingIsMet() throws {
        var candidacy = try walked(candidate(1, nil), [.assess])
        candidacy.set(.nationalExam, isMet: nil)
        let open = rejection { try candidacy.applying(.offer, at: noon, on: pathway) }
        #expect(open?.rule == .pathwayRequirementsAreMet)
        #expect(open?.found == "not met: none; not known: national-exam")
        candidacy.set(.nationalExam, isMet: false)
        #expect(
            rejection { try candidacy.applying(.offer, at: noon, on: pathway) }?.found
                == "not met: national-exam; not known: none")
        candidacy.set(.nationalExam, isMet: true)
        let offered = try candidacy.applying(.offer, at: noon, on: pathway).value
        var lapsed = offered
        lapsed.set(.vetting, isMet: false)
        #expect(
            rejection { try lapsed.applying(.beginTraining, at: noon, on: pathway) }?.rule == .pathwayRequirementsAreMet
        )
        let other = RecruitmentPathway(id: VolunteerSample.id(2), title: "Other", requiring: [])
        #expect(rejection { try offered.applying(.refuse, at: noon, on: other) }?.rule == .candidateIsOfThePathway)
    }

    @Test func theFunnelGoesGroupByGroup() throws {
        let all: [Candidacy.Event] = [.assess, .offer, .beginTraining, .post]
        let candidacies = [
            try walked(candidate(1, .group("b")), all), try walked(candidate(2, .group("b")), [.assess, .refuse]),
            try walked(candidate(3, .group("a")), [.assess, .offer, .withdraw]),
            try walked(candidate(4, .preferNotToSay), [.assess]), candidate(5, .unknown), candidate(6, nil),
            try walked(candidate(7, .group("a")), [.enterInError]),
        ]
        let funnel = try RecruitmentFunnel(of: candidacies, by: .race, disclosing: leave)
        #expect(funnel.rows.map(\.declaration) == [.group("a"), .group("b"), .preferNotToSay, .unknown])
        #expect(funnel.rows.map(\.applied) == [1, 2, 1, 2] && funnel.rows.map(\.assessed) == [1, 2, 1, 0])
        #expect(funnel.rows.map(\.offered) == [1, 1, 0, 0] && funnel.rows.map(\.posted) == [0, 1, 0, 0])
        #expect(funnel.rows.map(\.withdrew) == [1, 0, 0, 0] && funnel.rows[1].success == Share(1, of: 2))
        #expect(!(funnel is any Encodable) && !(funnel.rows[0] is any Encodable))
        #expect(!(RepresentationIndex.self is any Encodable.Type))
        let little = Disclosure(for: [.volunteering], upTo: .personal, reason: "funnel")
        #expect(throws: DisclosureError.self) {
            try RecruitmentFunnel(of: candidacies, by: .race, disclosing: little)
        }
    }
}
