#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import CommunitySafetySQLite
    import SafetyInterchange

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    /// Takes in a month of police open data and some fictional cases, and says what falls due under the Victims' Code.
    @main
    struct Casework: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "casework", abstract: "What falls due under the Victims' Code, for real casework.")

        @OptionGroup var arguments: Arguments

        func run() async throws {
            do {
                if let database = arguments.database {
                    try await assess(in: SQLiteStore(path: database))
                } else {
                    try await assess(in: MemoryStore())
                }
            } catch {
                Progress.say("casework: \(error)")
                throw ExitCode.failure
            }
        }

        private func assess(in store: any RecordStore) async throws {
            let (intake, caseload) = try takeIn()
            let asOf = try arguments.asOf ?? intake.firstInstantAfter()
            let register = try Register([VictimsCode.edition2020()])
            let filed = try await FiledCases(caseload, in: store, under: register, asOf: asOf)
            try show(
                filed, from: intake,
                assessment: Assessment(of: caseload, judged: filed.judgements, under: register, asOf: asOf))
        }

        private func takeIn() throws -> (Intake, Caseload) {
            var intake = Intake()
            if let street = arguments.street, let outcomes = arguments.outcomes {
                try intake.readStreet(ByteSource(file: street))
                try intake.readOutcomes(ByteSource(file: outcomes))
            } else {
                let month = try CivilMonth("2023-03")
                Progress.say("A generated month of \(SampleTown.name), a town that does not exist.")
                let sample = SampleTown(month: month, districts: arguments.districts ?? 1)
                try intake.readStreet(ByteSource(bytes: Array(sample.street.utf8), named: "sample street file"))
                try intake.readOutcomes(ByteSource(bytes: Array(sample.outcomes.utf8), named: "sample outcomes file"))
            }
            var caseload = Caseload(intake.cases)
            if let path = arguments.scenario {
                caseload.add(try ScenarioFile(json: Data(contentsOf: URL(filePath: path))))
            } else {
                caseload.add(try ScenarioFile(json: Data(SampleScenario.json(in: intake.month).utf8)))
            }
            return (intake, caseload)
        }

        private func show(_ filed: FiledCases, from intake: Intake, assessment: Assessment) throws {
            for fault in assessment.faults { Progress.say("not judged: \(fault.name): \(fault.error)") }
            if arguments.wantsJSON {
                try assessment.printLines()
            } else {
                try Screen(intake: intake, filed: filed, assessment: assessment).show()
            }
        }
    }
#else
    /// Stands in for the program where its libraries are left out.
    @main
    struct Casework {
        static func main() {
            Progress.say("casework is built with a trait of the package: swift run --traits Examples casework")
            exit(withFailure: true)
        }
    }
#endif
