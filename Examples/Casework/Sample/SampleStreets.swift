import CommunitySafetyKit

/// Draws the rows of a district of the invented town: first the street file, then what became of some of its crimes.
struct SampleStreets {
    private struct Place {
        let location: String
        let longitude: String
        let latitude: String
        let lsoaCode: String
        let lsoaName: String

        var fields: [String] { [longitude, latitude, location, lsoaCode, lsoaName] }
    }

    private struct Crime {
        let id: String
        let place: Place
        let type: CrimeType
        let lastOutcome: OutcomeType?
    }

    private static let noPlace = Place(
        location: "No location", longitude: "", latitude: "", lsoaCode: "", lsoaName: "")

    private static let streetNames = [
        "Fuller's Row", "Tinker Lane", "Old Weir Street", "Saltcote Road", "Petty Cross", "Heron Wharf",
        "Chandler Close", "Supermarket", "Bellfounder Street", "Parking Area", "Nine Elms Walk", "Coldharrow Lane",
    ]

    private static let crimeTypes: [CrimeType] = [
        .violenceAndSexualOffences, .violenceAndSexualOffences, .violenceAndSexualOffences, .publicOrder,
        .criminalDamageAndArson, .shoplifting, .vehicleCrime, .burglary, .otherTheft, .drugs, .robbery,
        .bicycleTheft, .possessionOfWeapons, .theftFromThePerson, .otherCrime,
    ]

    private static let lastOutcomes: [OutcomeType] = [
        .unableToProsecuteSuspect, .unableToProsecuteSuspect, .investigationCompleteNoSuspectIdentified,
        .investigationCompleteNoSuspectIdentified, .underInvestigation, .awaitingCourtOutcome, .localResolution,
        .offenderGivenACaution, .courtResultUnavailable, .formalActionIsNotInThePublicInterest,
    ]

    /// What may stand in an outcomes file; every row of the bridge's table to events is met.
    private static let outcomeTypes: [OutcomeType] = [
        .suspectCharged, .unableToProsecuteSuspect, .investigationCompleteNoSuspectIdentified, .localResolution,
        .offenderGivenACaution, .suspectChargedAsPartOfAnotherCase, .formalActionIsNotInThePublicInterest,
        .furtherInvestigationIsNotInThePublicInterest, .courtCaseUnableToProceed, .defendantFoundNotGuilty,
        .offenderSentToPrison, .offenderGivenCommunitySentence, .offenderFined,
        .actionToBeTakenByAnotherOrganisation, .unableToProsecuteSuspect, .investigationCompleteNoSuspectIdentified,
    ]

    static let streetHeader =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
        + "Last outcome category,Context"

    static let outcomesHeader =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type"

    private let month: CivilMonth
    private var dice: SampleDice
    private var crimes: [Crime] = []

    init(month: CivilMonth, seed: UInt64) {
        self.month = month
        self.dice = SampleDice(seed: seed)
    }

    /// 60 rows: 46 with an id, among them one crime listed twice; 14 of anti-social behaviour, two of them equal.
    mutating func streetRows() -> [String] {
        for index in 0..<45 {
            crimes.append(
                Crime(
                    id: crimeID(), place: index == 7 || index == 31 ? Self.noPlace : place(),
                    type: index < Self.crimeTypes.count ? Self.crimeTypes[index] : dice.pick(Self.crimeTypes),
                    lastOutcome: dice.pick(Self.lastOutcomes)))
        }
        var rows = crimes.map { row($0.id, $0.place, [$0.type.rawValue, $0.lastOutcome?.rawValue ?? "", ""]) }
        rows.append(row(crimes[4].id, place(), [crimes[4].type.rawValue, "", ""]))
        for _ in 0..<13 { rows.append(row("", place(), [CrimeType.antiSocialBehaviour.rawValue, "", ""])) }
        rows.append(rows[rows.count - 1])
        return rows
    }

    /// 45 rows: crimes of the month and of earlier months, one crime with two outcomes, one row twice, one unknown.
    mutating func outcomeRows() -> [String] {
        var rows: [String] = []
        for index in 0..<27 {
            rows.append(row(crimes[index].id, crimes[index].place, [outcome(index)]))
        }
        for index in 27..<42 {
            rows.append(row(crimeID(), index == 30 ? Self.noPlace : place(), [outcome(index)]))
        }
        rows.append(row(crimes[0].id, crimes[0].place, [OutcomeType.offenderOtherwiseDealtWith.rawValue]))
        rows.append(rows[1])
        rows.append(row(crimes[30].id, crimes[30].place, ["Referred to the harbour tribunal"]))
        return rows
    }

    private func outcome(_ index: Int) -> String {
        Self.outcomeTypes[index % Self.outcomeTypes.count].rawValue
    }

    private func row(_ id: String, _ place: Place, _ last: [String]) -> String {
        let force = SampleTown.force
        return ([id, month.description, force, force] + place.fields + last).joined(separator: ",")
    }

    private mutating func crimeID() -> String {
        (0..<4).map { _ in
            let digits = String(dice.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The points lie in the North Sea, where no town is.
    private mutating func place() -> Place {
        let area = 1 + dice.roll(6)
        let letter = ["A", "B", "C", "D", "E", "F"][area - 1]
        return Place(
            location: "On or near \(dice.pick(Self.streetNames))",
            longitude: "2.\(300_000 + dice.roll(40_000))", latitude: "55.\(100_000 + dice.roll(30_000))",
            lsoaCode: "E0190000\(area)", lsoaName: "\(SampleTown.name) 001\(letter)")
    }
}
