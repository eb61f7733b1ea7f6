import CivilTime
import SafetyModel
import Testing

@Suite struct YouSaidWeDidTests {
    static func promise(_ number: UInt64, due: String, by owner: PublicBody.ID = Town.council) throws -> OwnedAction {
        try OwnedAction(id: OwnedAction.ID(high: 23, low: number), "Light \(number)", by: owner, due: day(due))
    }

    static func contact(
        _ number: UInt64, concern: String? = "The path is dark", _ promise: OwnedAction? = nil
    ) throws -> PublicContact {
        try PublicContact(
            id: PublicContact.ID(high: 24, low: number), on: day("2026-03-10"), in: Town.north, for: "street-stall",
            by: .officer, concern: concern.map { Town.personal($0) }, commitment: promise)
    }

    static let leave = Disclosure(for: [.antisocialBehaviour], upTo: .personal, reason: "you said, we did")

    static func bodies() throws -> Bodies {
        try Bodies([
            PublicBody(
                id: Town.council, name: "Council", kind: .council,
                lifespan: Lifespan(from: .notKnown, until: .on(day("2026-06-01"))))
        ])
    }

    @Test func rejectsAPromiseWithoutAConcernOrAnOwner() throws {
        let promise = try Self.promise(1, due: "2026-03-10")
        for concern in [nil, " "] {
            #expect(brokenRule { _ = try Self.contact(1, concern: concern, promise) } == .commitmentAnswersAConcern)
        }
        #expect(
            brokenRule { _ = try Self.contact(1, Self.promise(1, due: "2026-03-09")) } == .commitmentAnswersAConcern)
        var register = YouSaidWeDid()
        let bodies = try Self.bodies()
        for orphan in [
            try Self.promise(1, due: "2026-04-01", by: Town.force), try Self.promise(1, due: "2026-06-01"),
        ] {
            #expect(
                brokenRule { try register.add(Self.contact(1, orphan), ownerAmong: bodies) } == .actionHasLivingOwner)
        }
        #expect(register == YouSaidWeDid())
        try register.add(Self.contact(1, promise), ownerAmong: bodies)
        #expect(brokenRule { try register.add(Self.contact(1), ownerAmong: bodies) } == .contactOnce)
        let text = try storedText(of: register).replacing("\"contacts\":[", with: "\"contacts\":[],\"were\":[")
        #expect(refusal(YouSaidWeDid.self, from: text, as: Rejection.self)?.rule == .contactOnce)
    }

    @Test func publishesWhatWasKeptAndBroken() throws {
        var register = YouSaidWeDid()
        let bodies = try Self.bodies()
        for (number, due) in [
            (1, "2026-03-20"), (2, "2026-03-12"), (3, "2026-03-15"), (4, "2026-03-31"), (5, "2026-03-14"),
        ] {
            try register.add(
                Self.contact(UInt64(number), Self.promise(UInt64(number), due: due)), ownerAmong: bodies)
        }
        try register.add(Self.contact(6, concern: nil), ownerAmong: bodies)
        try register.update(
            Self.promise(1, due: "2026-03-20").applying(.complete, at: Instant("2026-03-20T23:00:00Z")).value)
        try register.update(
            Self.promise(2, due: "2026-03-12").applying(.complete, at: Instant("2026-03-13T00:00:00Z")).value)
        try register.update(
            Self.promise(5, due: "2026-03-14").applying(.withdraw, at: Instant("2026-03-13T00:00:00Z")).value)
        let feed = try register.feed(on: day("2026-03-25"), disclosing: Self.leave)
        #expect(feed.map(\.promised) == ["Light 2", "Light 5", "Light 3", "Light 1", "Light 4"])
        #expect(feed.map(\.standing) == [.doneLate, .withdrawn, .overdue, .doneInTime, .open])
        #expect(try register.kept(on: day("2026-03-25")) == Share(1, of: 3))
        #expect(try register.feed(on: day("2026-03-09"), disclosing: Self.leave).isEmpty)
        let other = Disclosure(for: [.healthCare], upTo: .special, reason: "not for this")
        #expect(throws: DisclosureError.self) { try register.feed(on: day("2026-03-25"), disclosing: other) }
    }
}
