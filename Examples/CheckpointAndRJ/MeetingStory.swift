import CommunitySafetyKit

/// The shopkeeper asks whether Sam would meet her.
struct MeetingStory {
    func tell() throws {
        print("\nRestorative justice: the shopkeeper asks whether Sam would meet her.")
        let day = try CivilDate("2023-11-20")
        let noon = try Instant("2023-11-20T12:00:00Z")
        let facilitator = Person.ID(high: 3, low: 1)
        var process = RestorativeProcess(
            id: .init(high: 3, low: 2), initiatedBy: .harmed, harmed: .init(high: 3, low: 3),
            responsible: .init(high: 1, low: 1), in: .init(high: 1, low: 2))
        func show() {
            print("  \(process.progress.state.rawValue); may Sam be told? \(process.mayBeTold(.responsible))")
        }

        show()
        CheckpointAndRJ.attempt("Sam asked before it is known to be safe") {
            var early = process
            try early.record(RestorativeConsent(of: .responsible, at: noon))
        }
        process.record(RestorativeRisk(.acceptable, on: day, by: facilitator))
        process = try process.applying(.findSuitable, at: noon).value
        CheckpointAndRJ.attempt("Sam approached by nobody") { try process.applying(.approach, at: noon) }
        let training = try TrainingRecord(.restorativeFacilitation, achieved: try CivilDate("2022-03-01"))
        process.assign(try RestorativeFacilitator(facilitator, trained: training))
        process = try process.applying(.approach, at: noon).value
        show()
        CheckpointAndRJ.attempt("prepared before Sam has said yes") { try process.applying(.prepare, at: noon) }
        try process.record(RestorativeConsent(of: .responsible, at: noon))
        process = try process.applying(.prepare, at: noon).value
        for side in RestorativeSide.allCases { try process.recordPreparation(of: side, on: day) }
        process.choose(.direct)

        for side in RestorativeSide.allCases {
            let stopped = try process.stopping(by: side, at: noon).value
            print(
                "  the side '\(side.rawValue)' may stop here, and nobody asks why: \(stopped.progress.state.rawValue)")
        }
        process = try process.applying(.hold, at: noon).value
        let glass = AgreedOutcome(id: .init(high: 3, low: 5), .reparation, due: try CivilDate("2023-12-20"))
        try process.add(glass)
        process = try process.applying(.agree, at: noon).value
        CheckpointAndRJ.attempt("completed before the window is paid for") { try process.applying(.complete, at: noon) }
        try process.record(.reached(on: try CivilDate("2023-12-18")), of: glass.id)
        process = try process.applying(.complete, at: try Instant("2023-12-18T12:00:00Z")).value
        print("  completed; done of what was agreed: \(process.outcomesDone(by: try CivilDate("2023-12-18")))")
    }
}
