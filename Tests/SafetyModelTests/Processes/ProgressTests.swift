import CivilTime
import SafetyModel
import Testing

@Suite struct ProgressTests {
    enum Door: String, ProcessState {
        case shut
        case open
        case enteredInError = "entered-in-error"

        enum Event: String, ProcessEvent {
            case open
            case shut
            case reopen
            case enterInError = "enter-in-error"
        }

        static let first = Door.shut
        static let moves: [LegalMove<Door, Event>] = [
            LegalMove(.shut, .open, .open), LegalMove(.open, .shut, .shut), LegalMove(.shut, .reopen, .open),
        ]
    }

    let noon = Instant(milliseconds: 1_700_000_000_000)

    @Test func table() throws {
        try expectTable(
            of: Door.self,
            """
                 open  shut  reopen
            shut open  -     open
            open -     shut  -
            """)
    }

    @Test func saysWhereItStoodAndSince() throws {
        var door = Progress<Door>()
        try door.apply(.open, at: noon, to: "door")
        try door.apply(.shut, at: noon.adding(milliseconds: 5), to: "door")
        try door.apply(.reopen, at: noon.adding(milliseconds: 9), to: "door")
        #expect(door.state(at: noon.adding(milliseconds: -1)) == .shut)
        #expect(door.state(at: noon) == .open)
        #expect(door.state(at: noon.adding(milliseconds: 8)) == .shut)
        #expect(door.reached(.open) == noon)
        #expect(door.reached(.enteredInError) == nil)
        #expect(door.count(of: .reopen) == 1)
    }

    @Test func aMoveWaitsForWhatItsRuleAsks() throws {
        let rule = RecordRule("door-has-a-key", "a door is opened with its key", from: Passage(.cuttingCrime, "1"))
        var door = Progress<Door>()
        let error = #expect(throws: TransitionError.self) {
            try door.apply(.open, at: noon, to: "door 7") { () throws(Rejection) in
                throw Rejection(rule, "door 7", found: "no key")
            }
        }
        #expect(error?.code == .notReady)
        #expect(error?.rejection?.rule == rule)
        #expect(error?.legalMoves == ["enter-in-error", "open", "reopen"])
        #expect(
            error?.description
                == "'open' cannot happen yet in state 'shut': door 7: no key; the rule 'door-has-a-key' asks that "
                + "a door is opened with its key (cutting-crime-2008, 1)")
        #expect(door == Progress<Door>())
        let illegal = #expect(throws: TransitionError.self) {
            try door.apply(.shut, at: noon, to: "door 7") { () throws(Rejection) in
                throw Rejection(rule, "door 7", found: "no key")
            }
        }
        #expect(illegal?.code == .illegalMove)
        try door.apply(.open, at: noon, to: "door 7") {}
        #expect(door.state == .open)
    }
}
