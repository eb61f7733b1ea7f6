import CivilTime
import SafetyModel
import Testing

@Suite struct ContactDirectoryTests {
    @Test func rejectsASecondContact() throws {
        var directory = try ContactDirectory([Town.contact(1, for: Town.days("2026-01-01", "2026-06-01"))])
        #expect(
            brokenRule { try directory.add(Town.contact(2, for: Town.days("2026-05-31"))) } == .singlePointOfContact)
        #expect(
            brokenRule { try directory.add(Town.contact(1, for: Town.days("2026-06-01"))) } == .singlePointOfContact)
        try directory.add(Town.contact(2, for: Town.days("2026-06-01")))
        try directory.add(Town.contact(3, in: Town.south, for: Town.days("2026-01-01")))
        #expect(directory.all.count == 3)
    }

    @Test func rejectsAnAreaWithoutAContact() throws {
        let directory = try ContactDirectory([
            Town.contact(1, for: Town.days("2026-01-01", "2026-06-01")),
            Town.contact(2, for: Town.days("2026-06-02")),
        ])
        let spring = try Town.days("2026-01-01", "2026-06-01")
        try directory.requireCover(for: .antisocialBehaviour, in: [Town.north], during: spring)
        let year = try Town.days("2026-01-01", "2027-01-01")
        #expect(
            brokenRule { try directory.requireCover(for: .antisocialBehaviour, in: [Town.north], during: year) }
                == .everyAreaHasAContact)
        #expect(
            directory.gaps(for: .antisocialBehaviour, in: [Town.north, Town.south], during: year) == [
                Town.north: [try Town.days("2026-06-01", "2026-06-02")], Town.south: [year],
            ])
    }

    @Test func looksUpWhomToCall() throws {
        let directory = try ContactDirectory([Town.contact(1, for: Town.days("2026-02-01", "2026-06-01"))])
        func contact(on text: String) throws -> UInt64? {
            try directory.contact(for: .antisocialBehaviour, in: Town.north, on: day(text))?.id.low
        }
        #expect(try contact(on: "2026-01-31") == nil)
        #expect(try contact(on: "2026-02-01") == 1)
        #expect(try contact(on: "2026-05-31") == 1)
        #expect(try contact(on: "2026-06-01") == nil)
    }

    @Test func rejectsALapsedEntry() throws {
        let directory = try ContactDirectory([
            Town.contact(1, for: Town.days("2026-01-01"), reviewDue: "2026-03-31")
        ])
        _ = try directory.contact(for: .antisocialBehaviour, in: Town.north, on: day("2026-03-31"))
        #expect(
            brokenRule {
                _ = try directory.contact(for: .antisocialBehaviour, in: Town.north, on: day("2026-04-01"))
            } == .contactIsReviewed)
        #expect(
            brokenRule { _ = try Town.contact(1, for: Town.days("2026-01-01"), reviewDue: "2026-01-01") }
                == .contactIsReviewed)
        let blank = try storedText(of: directory).replacing("01632 960001", with: " ")
        #expect(refusal(ContactDirectory.self, from: blank, as: Rejection.self)?.rule == .contactCanBeReached)
    }

    @Test func listsStaleEntries() throws {
        let directory = try ContactDirectory([
            Town.contact(1, for: Town.days("2026-01-01", "2026-05-01"), reviewDue: "2026-03-31"),
            Town.contact(2, in: Town.south, for: Town.days("2026-01-01"), reviewDue: "2026-04-01"),
        ])
        #expect(try directory.stale(on: day("2026-03-31")).isEmpty)
        #expect(try directory.stale(on: day("2026-04-01")).map(\.id.low) == [1])
        #expect(try directory.stale(on: day("2026-05-01")).map(\.id.low) == [2])
    }
}
