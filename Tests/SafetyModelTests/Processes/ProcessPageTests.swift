import Foundation
import SafetyModel
import Testing

@Suite struct ProcessPageTests {
    static let pages: [ProcessPage] =
        Case.Kind.allCases.map {
            ProcessPage("Case (\($0.rawValue))", Case.State.allCases.map(\.rawValue), Case.legalMoves(for: $0))
        }
        + Referral.Basis.allCases.map {
            ProcessPage(
                "Referral (\($0.rawValue))", Referral.State.allCases.map(\.rawValue), Referral.legalMoves(on: $0))
        } + [
            ProcessPage("Volunteer", Volunteer.State.allCases.map(\.rawValue), Volunteer.legalMoves),
            ProcessPage("Watch", WatchScheme.State.allCases.map(\.rawValue), WatchScheme.legalMoves),
            ProcessPage("Action", OwnedAction.State.self),
            ProcessPage("Diversion contract", DiversionContract.State.self),
            ProcessPage("Restorative process", RestorativeProcess.State.self),
            ProcessPage("Community resolution", CommunityResolution.State.self),
            ProcessPage("Resettlement plan", ResettlementPlan.State.self),
            ProcessPage("Payback nomination", PaybackNomination.State.self),
            ProcessPage("Naloxone kit", NaloxoneKit.State.self),
            ProcessPage("Naloxone administration", NaloxoneAdministration.State.self),
            ProcessPage("Submitted sample", SubmittedSample.State.self),
            ProcessPage("Navigator contact", NavigatorContact.State.self),
            ProcessPage("Volunteer's enquiry", VolunteerEnquiry.State.self),
            ProcessPage("Cadet", Cadet.State.self),
            ProcessPage("Custody visitor", CustodyVisitor.State.self),
            ProcessPage("Custody visit", CustodyVisit.State.self),
            ProcessPage("Candidacy", Candidacy.State.self),
            ProcessPage("Patrol and Speed Watch session", SessionState.self),
        ]

    static let introduction = """
        # Processes

        Every process of the model moves by a table: a row for each state, and in it the events that are legal there
        with the state each leads to. Everything else is refused with a `TransitionError` that lists the legal events.
        In every state but the last, `enter-in-error` → entered-in-error is legal too. `ProcessPageTests` writes this
        page and holds it against the tables (`RECORD_PAGES=1 swift test --filter ProcessPageTests`).

        """

    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/Processes.md")

    @Test func thePageIsThatOfTheTables() throws {
        let text = ([Self.introduction] + Self.pages.map { $0.text + "\n" }).joined(separator: "\n")
        if ProcessInfo.processInfo.environment["RECORD_PAGES"] == "1" {
            try text.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
    }

    /// Every enum of the model that is a process has its page.
    @Test func noProcessIsLeftOut() throws {
        let sources = Self.file.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/SafetyModel").resolvingSymlinksInPath()
        let paths = try #require(FileManager.default.enumerator(atPath: sources.path))
        var count = 0
        for case let path as String in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            count += text.matches(of: /enum \w+: String, (?:[\w, ]+, )?ProcessState\b/).count
        }
        let withOwnTable = 7  // three kinds of `Case`, two grounds of `Referral`, `Volunteer` and `WatchScheme`
        #expect(Self.pages.count == count + withOwnTable)
    }
}
