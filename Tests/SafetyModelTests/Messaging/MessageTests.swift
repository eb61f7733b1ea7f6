import CivilTime
import SafetyModel
import Testing

@Suite struct MessageTests {
    static let noon = Instant(milliseconds: 1_790_000_000_000)
    static let author = Person.ID(high: 0, low: 1)
    static let inspector = Person.ID(high: 0, low: 2)
    static let scheme = ApprovalScheme([.urgent: [.dutyInspector], .routine: [.officer, .pressOfficer]])

    @Test func table() throws {
        try expectTable(
            of: Message.State.self,
            """
                      approve  send-back send withdraw  reopen
            drafted   approved -         -    withdrawn -
            approved  -        drafted   sent withdrawn -
            sent      -        -         -    withdrawn -
            withdrawn -        -         -    -         drafted
            """)
    }

    static func message(
        _ text: String = "A man has been charged with three burglaries.", priority: MessagePriority = .routine,
        areas: Set<Area> = ["Luton"], channel: MessageChannel = .communityAlert
    ) throws -> Message {
        try Message(id: .init(high: 0, low: 90), by: author, text, for: areas, by: channel, priority: priority)
    }

    static func approved(
        _ message: Message, as role: MessageRole = .officer, by person: Person.ID = inspector,
        names: [Personal<String>] = [], allowing contacts: Set<String> = []
    ) throws -> Message {
        try message.approved(
            MessageApproval(by: person, as: role), under: scheme, keepingOut: names, allowing: contacts, at: noon
        ).value
    }

    static func sent(areas: Set<Area> = ["Luton"]) throws -> Message {
        try approved(message(areas: areas)).applying(.send, at: noon.adding(seconds: 60)).value
    }

    @Test func approvalIsByARoleAndBySomebodyElse() throws {
        expectRefused(by: .messageIsApprovedByRole) { try Self.approved(Self.message(), as: .dutyInspector) }
        expectRefused(by: .messageIsApprovedByRole) { try Self.approved(Self.message(priority: .urgent)) }
        expectRefused(by: .messageIsApprovedByRole) { try Self.approved(Self.message(priority: "drill")) }
        expectRefused(by: .messageIsApprovedByRole) { try Self.approved(Self.message(), by: Self.author) }
        expectRefused(by: .messageIsApprovedByRole) { try Self.message().applying(.approve, at: Self.noon) }
        let urgent = try Self.approved(Self.message(priority: .urgent), as: .dutyInspector)
        #expect(urgent.approval?.by == Self.inspector)
        #expect(throws: TransitionError.self) { try Self.message().applying(.send, at: Self.noon) }
    }

    @Test(arguments: [
        ("Mr Smith was robbed.", IdentifyingDetail.name), ("ada  smith was robbed", .name),
        ("Seen near MK45 9XX.", .postcode),
        ("It was at 12a Mill Lane.", .address), ("Write to ada\u{40}example.org", .email),
        ("Call 07700 900123", .telephone),
        ("Call +44 7700-900123", .telephone), ("A car, AB12 CDE, was seen", .vehicleMark),
    ])
    func aDetailThatIdentifiesIsRefused(_ text: String, _ detail: IdentifyingDetail) throws {
        let names = [Personal("Ada Smith", purpose: .lawEnforcement)]
        #expect(IdentifyingDetail.found(in: text, keepingOut: names) == [detail])
        expectRefused(by: .messageIdentifiesNobody) { try Self.approved(Self.message(text), names: names) }
        do {
            _ = try Self.approved(Self.message(text), names: names)
        } catch {
            #expect(!"\(error)".lowercased().contains("smith"))
        }
    }

    @Test(arguments: [
        "The blacksmiths' fair is on 12 May.", "Three cars in 2026.", "Call 101, or 999 at once.",
        "We meet in Mill Lane at 7.",
    ])
    func otherTextsPass(_ text: String) throws {
        let names = [Personal("Ada Smith", purpose: .lawEnforcement)]
        #expect(IdentifyingDetail.found(in: text, keepingOut: names).isEmpty)
    }

    @Test func publicContactsMayStandInIt() throws {
        let text = "Call 0800 555 1111 or write to watch@example.org."
        expectRefused(by: .messageIdentifiesNobody) { try Self.approved(Self.message(text)) }
        #expect(throws: Never.self) {
            try Self.approved(Self.message(text), allowing: ["0800 555 1111", "watch@example.org"])
        }
    }

    /// A blank contact takes no word apart, so that it cannot be used to hide a detail.
    @Test func aBlankContactAllowsNothing() throws {
        for contacts: Set<String> in [[""], [" ", ""]] {
            expectRefused(by: .messageIdentifiesNobody) {
                try Self.approved(
                    Self.message("Ada Smith of 12a Mill Lane, MK45 9XX."),
                    names: [Personal("Ada Smith", purpose: "scrutiny")], allowing: contacts)
            }
        }
    }

    @Test func aStoredMessageIsNotApprovedByItsAuthor() throws {
        let approved = try Self.approved(Self.message())
        let text = try storedText(of: approved)
        let own = text.replacing("\(Self.inspector)", with: "\(Self.author)")
        #expect(own != text)
        #expect(refusal(Message.self, from: own, as: Rejection.self)?.rule == .messageIsApprovedByRole)
    }

    @Test func anotherTextNeedsAnotherApproval() throws {
        let approved = try Self.approved(Self.message())
        expectRefused(by: .messageIsWrittenAsADraft) { try approved.rewritten("Another.") }
        let back = try approved.applying(.sendBack, at: Self.noon).value
        #expect(back.approval == nil)
        #expect(try back.rewritten("Another.").text == "Another.")
        expectRefused(by: .messageSaysSomething) { try back.rewritten(" ") }
        expectRefused(by: .messageSaysSomething) { try Self.message("") }
        let withdrawn = try Self.sent().applying(.withdraw, at: Self.noon.adding(seconds: 70))
        #expect(withdrawn.directives.count == 1)
        let text = try storedText(of: approved).replacing(
            "\"approval\":{\"by\":\"\(Self.inspector)\",\"role\":\"officer\"},", with: "")
        #expect(refusal(Message.self, from: text, as: Rejection.self)?.rule == .messageIsApprovedByRole)
    }
}
