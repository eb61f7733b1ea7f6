import CivilTime
import SafetyModel
import Testing

/// Values that the tests of risk and safeguarding share; all of them are made up.
enum Made {
    static let noon = Instant(milliseconds: 1_717_243_200_000)  // 1 June 2024, 12:00 UTC
    static let june = CivilDate(dayNumber: 19_875)  // 1 June 2024

    static func after(hours: Int) -> Instant { noon.adding(seconds: 3600 * hours) }
    static func id<Entity>(_ number: UInt64) -> Identifier<Entity> { Identifier(high: 4, low: number) }
    static func text(_ words: String) -> Personal<String> {
        Personal(words, sensitivity: .special, purpose: .safeguarding)
    }
    static func term(_ from: Int, _ until: Int? = nil) throws -> DayInterval {
        try DayInterval(from: june.adding(days: from), until: until.map { june.adding(days: $0) })
    }
    static func make<Value>(_ make: () throws -> Value) -> Value {
        do { return try make() } catch { preconditionFailure("a specimen is refused: \(error)") }
    }

    /// Four questions, of which the last weighs three, with grades from 0, 2 and 4.
    static let instrument = make {
        try RiskInstrument(
            id: id(1), title: "Checklist of Northshire", edition: "2",
            items: [
                RiskItem(code: "a", question: "Was somebody hurt?", isMandatory: true),
                RiskItem(code: "b", question: "Is somebody afraid?", isMandatory: true),
                RiskItem(code: "c", question: "Was it reported before?", isMandatory: false),
                RiskItem(code: "d", question: "Is there a weapon?", isMandatory: false, weight: 3),
            ],
            bands: [
                RiskBand(grade: .standard, from: 0, reviewWithin: .months(3)),
                RiskBand(grade: .medium, from: 2, reviewWithin: .months(1)),
                RiskBand(grade: .high, from: 4, reviewWithin: .calendarDays(7)),
            ], needing: "risk-checklist")
    }
    static let training = make {
        try TrainingRecord("risk-checklist", achieved: june.adding(days: -100), validThrough: june)
    }
    static func assessment(
        _ answers: [RiskItemCode: Answer], judging judgement: ProfessionalJudgement? = nil,
        of subject: RecordedPerson = .victim(id(2))
    ) throws -> RiskAssessment {
        try RiskAssessment(
            id: id(3), of: subject, with: instrument, on: june, by: id(4), training: training, answers: answers,
            judgement: judgement)
    }
    static let children = [
        ChildInHousehold(
            id: id(10), name: Personal("Robin Childname", purpose: .safeguarding),
            dateOfBirth: Personal(CivilDate(dayNumber: 16_000), purpose: .safeguarding), servicesKnown: [id(20)],
            safeguardingChecked: june),
        ChildInHousehold(id: id(11), safeguardingChecked: june),
    ]
    static func referral(
        _ number: UInt64 = 30, upon criterion: MARACCriterion = .professionalJudgement,
        children: [ChildInHousehold] = children
    ) throws -> MARACReferral {
        try MARACReferral(
            id: id(number), of: id(2), by: id(20), on: june, upon: criterion, judgement: text("planted judgement"),
            suspects: [id(40)], children: children)
    }
    static func share(_ gateway: SharingGateway = .safeguardingDuty, to: [UInt64] = [21]) throws -> DisclosureEntry {
        try DisclosureEntry(
            id: id(50), about: .victim(id(2)), by: id(20), to: to.map { id($0) }, at: noon, on: gateway,
            for: .safeguarding, fields: [.riskGrade, .incidents], necessity: text("planted necessity"))
    }
    static let agreement = make {
        try SharingAgreement(
            id: id(60), between: [id(20), id(21)], during: try term(0, 365), on: [.safeguardingDuty, "a-new-gateway"],
            for: [SharedFields(for: .safeguarding, fields: [.name, .riskGrade, .incidents])])
    }
    static func plan(_ subject: RecordedPerson = .person(id(70))) throws -> SupportPlan {
        try SupportPlan(
            id: id(71), of: subject, on: june, stating: [.safety, "a-new-domain"],
            with: [
                try PlannedSupport(for: .safety, service: id(80), referral: id(81)),
                try PlannedSupport(for: "a-new-domain", unmetBecause: .noService),
            ])
    }
    static func concern(_ number: UInt64 = 90, _ indicators: [ExploitationIndicator] = [.secondPhone])
        throws -> ExploitationConcern
    {
        try ExploitationConcern(
            id: id(number), for: id(70), of: .countyLines, at: noon, in: "Northshire", showing: indicators,
            account: text("planted account"))
    }
    static func meeting(_ agenda: [AgendaItem] = []) throws -> MARACMeeting {
        try MARACMeeting(
            id: id(100), for: "Northshire", on: june,
            of: [
                ConferenceMember(body: id(20), sharingOn: .safeguardingDuty),
                ConferenceMember(body: id(21), sharingOn: .crimeAndDisorder),
            ], agenda: agenda)
    }
}

enum RiskSpecimens {
    static let judgement = ProfessionalJudgement(grade: .high, reason: Made.text("planted reason"))

    static let risk: [Specimen] = Made.make {
        let rating = THRRating(level: 2, justification: Made.text("planted justification"))
        return [
            Specimen(Made.instrument),
            Specimen(Made.instrument.items[3]),
            Specimen(Made.instrument.bands[2]),
            Specimen(judgement, personal: ["planted reason"]),
            Specimen(
                try Made.assessment(["a": .yes, "b": .unknown, "d": .no], judging: judgement),
                personal: ["planted reason"]),
            Specimen(try THRScheme(name: "THR of Northshire, 1", highestLevel: 4, harmWeight: 2)),
            Specimen(rating, personal: ["planted justification"]),
            Specimen(
                THRRating(level: nil, justification: Made.text("planted doubt")), variant: "unknown",
                personal: ["planted doubt"]),
            Specimen(
                try THRAssessment(
                    id: Made.id(5), of: Made.id(6), on: Made.june, threat: rating, harm: rating, risk: rating),
                personal: ["planted justification"]),
            Specimen(
                try EscalationRule(
                    id: Made.id(7), counting: "domestic-event", atLeast: 3, within: .months(12),
                    from: Passage("local-rules-unknown-here", "page 2"))),
            Specimen(Occurrence(id: Made.id(8), word: "domestic-event", on: nil)),
            Specimen(
                try Outreach(
                    id: Made.id(9), to: [.isolation, .age, "a-new-factor"], by: Made.id(20),
                    reached: [.yes, .unknown, .no])),
        ]
    }

    static let conference: [Specimen] = Made.make {
        let referral = try Made.referral()
        let held = try Made.meeting(MARACMeeting.agenda(for: [referral]))
            .applying(.issueAgenda, at: Made.noon, hearing: [referral]).value
            .applying(.hold, at: Made.after(hours: 1)).value
        let action = try OwnedAction(
            id: Made.id(101), "Change the locks", by: Made.id(21), due: Made.june.adding(days: 7))
        return [
            Specimen(Made.children[0], personal: ["Robin Childname", "2013-10-22"]),
            Specimen(referral, personal: ["planted judgement", "Robin Childname"]),
            Specimen(MARACMeeting.agenda(for: [referral])[1]),
            Specimen(ConferenceMember(body: Made.id(20), sharingOn: "a-new-gateway")),
            Specimen(
                try held.minuted(
                    discussed: held.agenda, shares: [try Made.share()], actions: try ActionList([action])),
                personal: ["planted necessity", "Change the locks"]),
            Specimen(try ConferenceNotice(of: referral.id, to: [.victim(Made.id(2)), .person(Made.id(4))])),
        ]
    }

    static let safeguarding: [Specimen] = Made.make {
        var register = DisclosureRegister(under: [Made.agreement])
        try register.add(try Made.share())
        let request = try CrossBorderRequest(
            id: Made.id(110), by: "northshire", to: "southshire", on: Made.june, answerBy: Made.june.adding(days: 5))
        return [
            Specimen(SharedFields(for: "a-new-purpose", fields: [.health, "a-new-field"])),
            Specimen(Made.agreement),
            Specimen(try Made.share(), personal: ["planted necessity"]),
            Specimen(register, personal: ["planted necessity"]),
            Specimen(LeadTerm(of: "northshire", during: try Made.term(0))),
            Specimen(request),
            Specimen(
                try CrossBorderCase(
                    id: Made.id(111), on: Made.id(6),
                    ledBy: [
                        LeadTerm(of: "northshire", during: try Made.term(0, 3)),
                        LeadTerm(of: "southshire", during: try Made.term(3)),
                    ], with: ["westshire"], requests: [request])),
            Specimen(ChildsVoice(Made.text("planted words"), on: Made.june), personal: ["planted words"]),
            Specimen(ChildsVoice(unheardBecause: "a-new-reason", on: Made.june), variant: "unheard"),
            Specimen(
                try Made.concern(90, [.missingEpisodes, "a-new-sign"]).applying(.referToSafeguarding, at: Made.noon)
                    .value, personal: ["planted account"]),
            Specimen(
                try ExploitationSupportPlan(
                    id: Made.id(112), upon: Made.id(90),
                    hearing: ChildsVoice(Made.text("planted words"), on: Made.june),
                    with: try Made.plan()), personal: ["planted words"]),
            Specimen(
                try ExploitationNetworkConcern(
                    id: Made.id(113), of: "a-new-kind", in: ["Northshire"], linking: [Made.id(90)])),
        ]
    }

    static let all = risk + conference + safeguarding
}
