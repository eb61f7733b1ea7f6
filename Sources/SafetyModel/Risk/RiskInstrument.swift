import CivilTime

/// One edition of an instrument by which risk is assessed: its questions, and the grades of its scores.
///
/// The score is the sum of the weights of what is answered with yes. Another edition is another instrument.
public struct RiskInstrument: Hashable, Sendable, Identifiable {
    /// The identity of an instrument.
    public typealias ID = Identifier<RiskInstrument>

    /// Which instrument it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Which edition it is, as its publisher says.
    public let edition: String
    /// The questions, in their order.
    public let items: [RiskItem]
    /// The grades, from the lowest score.
    public let bands: [RiskBand]
    /// What somebody must be trained in to use it.
    public let competence: Competence

    /// An edition with its questions and grades.
    ///
    /// - Throws: ``Rejection`` by `instrument-is-whole` where a question is there twice or weighs nothing, where the
    ///   grades do not rise one by one from the score 0, or where a review has no day.
    public init(
        id: ID, title: String, edition: String, items: [RiskItem], bands: [RiskBand], needing competence: Competence
    ) throws(Rejection) {
        self.id = id
        self.title = title
        self.edition = edition
        self.items = items
        self.bands = bands
        self.competence = competence
        try check()
    }

    /// The place of a score's band among the bands, for a score of 0 or more.
    func place(of score: Int) -> Int {
        (bands.lastIndex { $0.score <= score }) ?? 0
    }

    /// The place of a grade among the bands; nil for a grade that it does not give.
    func place(of grade: RiskGrade) -> Int? {
        bands.firstIndex { $0.grade == grade }
    }

    private func check() throws(Rejection) {
        let name = "risk instrument \(id)"
        guard !items.isEmpty, Set(items.map(\.code)).count == items.count else {
            throw Rejection(.instrumentIsWhole, name, found: "it has no questions, or one of them twice")
        }
        for item in items where item.weight < 1 {
            throw Rejection(
                .instrumentIsWhole, name, found: "a yes to '\(item.code)' adds \(item.weight), not 1 or more")
        }
        let (_, overflows) = items.reduce((0, false)) { sum, item in
            let (next, overflows) = sum.0.addingReportingOverflow(item.weight)
            return (next, sum.1 || overflows)
        }
        guard !overflows else {
            throw Rejection(.instrumentIsWhole, name, found: "its weights come to more than can be counted")
        }
        guard bands.first?.score == 0, zip(bands, bands.dropFirst()).allSatisfy({ $0.score < $1.score }) else {
            throw Rejection(
                .instrumentIsWhole, name,
                found: "its grades begin at the scores \(bands.map(\.score)), not rising from 0")
        }
        guard Set(bands.map(\.grade)).count == bands.count else {
            throw Rejection(.instrumentIsWhole, name, found: "it has a grade twice")
        }
        for band in bands where band.reviewWithin.firstDay(after: CivilDate(dayNumber: 0)) == nil {
            throw Rejection(
                .instrumentIsWhole, name,
                found: "the review of '\(band.grade)' has no last day: \(band.reviewWithin.unit)")
        }
    }
}

extension RiskInstrument: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case edition
        case items
        case bands
        case competence
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        title = try container.decode(String.self, forKey: .title)
        edition = try container.decode(String.self, forKey: .edition)
        items = try container.decode([RiskItem].self, forKey: .items)
        bands = try container.decode([RiskBand].self, forKey: .bands)
        competence = try container.decode(Competence.self, forKey: .competence)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
