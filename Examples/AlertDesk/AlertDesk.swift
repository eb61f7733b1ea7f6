import CommunitySafetyKit

/// A wave of burglaries, a map that shows no home, a message to those who asked for it, and a warning about a drug.
///
///     swift run alert-desk
///
/// The people and the places are made up. What is refused is printed with the rule and where the rule is from.
@main
struct AlertDesk {
    static func main() {
        do {
            try BurglaryStory().tell()
            try MessageStory().tell()
            try warnOfDrugs()
        } catch {
            fail("alert-desk: \(error)")
        }
    }

    /// Says what comes of a try: a refusal is an answer, and the story goes on.
    static func attempt<Value>(_ what: String, _ step: () throws -> Value) {
        do {
            _ = try step()
            print("  \(what): done")
        } catch {
            print("  \(what): refused\n      \(error)")
        }
    }

    /// What was found in three samples; who handed them in is in no field of a sample.
    private static func warnOfDrugs() throws {
        print("\nThe testing service at the pier, November 2023:")
        let november = try DayInterval(from: try CivilDate("2023-11-01"), until: try CivilDate("2023-12-01"))
        let licence = DrugTestingLicence("L-1", for: "pier", during: november)
        attempt("a sample taken in after the licence ended") {
            try SubmittedSample(
                id: .init(high: 6, low: 9), at: "pier", under: licence, received: try CivilDate("2023-12-01"))
        }
        var samples = try DrugSamples()
        let found: [(String, Substance, [Substance])] = [
            ("2023-11-14", .mdma, [.mdma]), ("2023-11-15", .heroin, [.heroin, .nitazenes]),
            ("2023-11-17", .benzodiazepines, [.nitazenes]),
        ]
        for (number, (day, soldAs, substances)) in found.enumerated() {
            let day = try CivilDate(day)
            let sample = try SubmittedSample(
                id: .init(high: 6, low: UInt64(number)), at: "pier", under: licence, received: day, soldAs: soldAs)
            try samples.add(try sample.analysed(LaboratoryFinding(substances), on: day))
        }
        for alert in samples.alerts(watching: [.nitazenes, .fentanyls], during: november) {
            let soldAs = alert.soldAs.map(\.rawValue).joined(separator: " and ")
            print(
                "  warn of \(alert.substance) at the \(alert.site), sold as \(soldAs), \(alert.first) to \(alert.last)")
        }
        print("  of whoever handed one in there is nothing to print: a sample has no field for them")
    }
}
