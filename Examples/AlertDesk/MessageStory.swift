import CommunitySafetyKit

/// The members of the watches are told: those who asked to be, and nothing by which anybody is found.
struct MessageStory {
    private let author = Person.ID(high: 3, low: 1)
    private let inspector = Person.ID(high: 3, low: 2)
    private let noon = Instant(milliseconds: 1_680_523_200_000)  // 2023-04-03, 12:00 UTC

    func tell() throws {
        print("\nThe message to the members of the watches:")
        AlertDesk.attempt("a message that names a house") {
            try approved("Burgled again: 12 Mill Lane. Call us, say what you saw.")
        }
        AlertDesk.attempt("a message that names the victim") {
            try approved("Mrs Okafor lost her late husband's watch.")
        }
        AlertDesk.attempt("approved by its own author") { try approved("Lock your back door.", by: author) }
        let text = "Burglars come through back doors in the evening. Lock yours. Seen something? Call 101."
        let sent = try approved(text).applying(.send, at: noon.adding(seconds: 60)).value
        let sending = try MessageSending(of: sent)

        var members = (0..<4).map { Subscriber(id: .init(high: 4, low: $0), areas: $0 == 2 ? ["W9"] : ["W1"]) }
        for place in [0, 2, 3] { try members[place].consent(to: .communityAlert, at: noon.adding(seconds: -86_400)) }
        try members[3].optOut(of: .communityAlert, at: noon)
        let reached = sending.recipients(among: members).map(\.id)
        for (member, why) in zip(members, ["consented", "never asked", "elsewhere", "opted out at noon"]) {
            print("  member \(member.id), \(why): \(reached.contains(member.id) ? "told" : "left out")")
        }
        var log = sending
        AlertDesk.attempt("recorded as told without a consent") { try log.record(.delivered, to: members[1]) }
    }

    private func approved(_ text: String, by person: Person.ID? = nil) throws -> Message {
        let message = try Message(
            id: .init(high: 3, low: 3), by: author, text, for: ["W1"], by: .communityAlert, priority: .routine)
        let victim = Personal("Ngozi Okafor", purpose: .lawEnforcement)
        return try message.approved(
            MessageApproval(by: person ?? inspector, as: .dutyInspector),
            under: ApprovalScheme([.routine: [.dutyInspector]]), keepingOut: [victim], allowing: ["101"], at: noon
        ).value
    }
}
