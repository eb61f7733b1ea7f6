public import CivilTime

/// An assessment of the risk to a victim or witness, by one edition of an instrument.
///
/// It holds the edition by which it was made, so that it can be understood when that one is long replaced. Of a
/// question that nobody answered the answer is unknown.
public struct RiskAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<RiskAssessment>

    /// Which assessment it is.
    public let id: ID
    /// The victim or witness at risk.
    public let subject: RecordedPerson
    /// The edition of the instrument.
    public let instrument: RiskInstrument
    /// The UK civil day of the assessment.
    public let day: CivilDate
    /// Who made it.
    public let assessor: Person.ID
    /// The training on the strength of which they made it.
    public let training: TrainingRecord
    /// What was answered; what is not here was not asked.
    public let answers: [RiskItemCode: Answer]
    /// What the assessor judges, where they judge otherwise than the answers.
    public let judgement: ProfessionalJudgement?

    /// An assessment with its answers.
    ///
    /// - Throws: ``Rejection`` by `risk-of-victim-or-witness`, by `assessor-is-competent` where the training is another
    ///   or was not good on the day, by `mandatory-items-are-asked`, or by `judgement-raises` where the judgement is
    ///   below every grade that the answers can give, has no reason or is a grade unknown to the instrument.
    public init(
        id: ID, of subject: RecordedPerson, with instrument: RiskInstrument, on day: CivilDate, by assessor: Person.ID,
        training: TrainingRecord, answers: [RiskItemCode: Answer], judgement: ProfessionalJudgement? = nil
    ) throws(Rejection) {
        self.id = id
        self.subject = subject
        self.instrument = instrument
        self.day = day
        self.assessor = assessor
        self.training = training
        self.answers = answers
        self.judgement = judgement
        try check()
    }

    private func checkJudgement(_ name: String) throws(Rejection) {
        guard let judgement else { return }
        guard let place = instrument.place(of: judgement.grade) else {
            throw Rejection(
                .judgementRaises, name,
                found: "the instrument has no grade '\(judgement.grade)', but \(instrument.bands.map(\.grade))")
        }
        guard !judgement.reason.isBlank else {
            throw Rejection(.judgementRaises, name, found: "the judgement has no reason")
        }
        if let lowest = actuarialGrades.first.flatMap({ instrument.place(of: $0) }), place < lowest {
            throw Rejection(
                .judgementRaises, name,
                found: "'\(judgement.grade)' is judged where the answers give at least '\(actuarialGrades[0])'")
        }
    }

    private func check() throws(Rejection) {
        let name = "risk assessment \(id)"
        switch subject {
        case .victim, .witness: break
        case .suspect, .child, .person:
            throw Rejection(.riskOfVictimOrWitness, name, found: "it is of \(subject)")
        }
        guard training.competence == instrument.competence else {
            throw Rejection(
                .assessorIsCompetent, name,
                found: "the training is in '\(training.competence)', and '\(instrument.competence)' is needed")
        }
        guard training.achieved <= day, training.validThrough.map({ day <= $0 }) ?? true else {
            throw Rejection(.assessorIsCompetent, name, found: "the assessor's training was not good on \(day)")
        }
        let codes = Set(instrument.items.map(\.code))
        if let other = answers.keys.filter({ !codes.contains($0) }).min() {
            throw Rejection(.mandatoryItemsAreAsked, name, found: "'\(other)' is no question of the instrument")
        }
        if let item = instrument.items.first(where: { $0.isMandatory && answers[$0.code] == nil }) {
            throw Rejection(.mandatoryItemsAreAsked, name, found: "'\(item.code)' was not asked")
        }
        try checkJudgement(name)
    }
}

extension RiskAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case instrument
        case day
        case assessor
        case training
        case answers
        case judgement
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        subject = try container.decode(RecordedPerson.self, forKey: .subject)
        instrument = try container.decode(RiskInstrument.self, forKey: .instrument)
        day = try container.decode(CivilDate.self, forKey: .day)
        assessor = try container.decode(Person.ID.self, forKey: .assessor)
        training = try container.decode(TrainingRecord.self, forKey: .training)
        answers = try container.decode([RiskItemCode: Answer].self, forKey: .answers)
        judgement = try container.decodeIfPresent(ProfessionalJudgement.self, forKey: .judgement)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
