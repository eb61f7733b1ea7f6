import CivilTime
import SafetyModel
import Testing

@Suite struct JusticeStoryTests {
    @Test func table() throws {
        try expectTable(
            of: JusticeStory.State.self,
            """
                      publish   withdraw  reopen
            drafted   published withdrawn -
            published -         withdrawn -
            withdrawn -         -         drafted
            """)
    }

    static func story(_ restrictions: [(String, String?)]?, number low: UInt64 = 1) throws -> JusticeStory {
        try JusticeStory(
            id: .init(high: 0, low: low), area: "Luton", crime: .burglary, "Three walls were cleaned by offenders.",
            restrictions: restrictions?.map { from, until in
                ReportingRestriction(
                    .courtOrder, on: try DayInterval(from: day(from), until: until.map { try day($0) }))
            })
    }

    /// The first day without the restriction is 1 July, which begins at 23:00 UTC.
    @Test func nothingIsPublishedWhileARestrictionStands() throws {
        let one = try Self.story([("2026-06-01", "2026-07-01")])
        for text in ["2026-05-31T23:00:00Z", "2026-06-30T22:59:59.999Z"] {
            expectRefused(by: .noStoryUnderARestriction) { try one.applying(.publish, at: Instant(text)) }
        }
        for text in ["2026-05-31T22:59:59.999Z", "2026-06-30T23:00:00Z"] {
            #expect(try one.applying(.publish, at: Instant(text)).value.progress.state == .published)
        }
        let endless = try Self.story([("2026-06-01", nil)])
        expectRefused(by: .noStoryUnderARestriction) {
            try endless.applying(.publish, at: Instant("2099-01-01T00:00:00Z"))
        }
        expectRefused(by: .noStoryUnderARestriction) {
            try endless.applying(.publish, at: Instant("1995-01-01T00:00:00Z"))
        }
    }

    @Test func nothingIsPublishedUnlessSomebodyLooked() throws {
        let noon = try Instant("2026-06-15T12:00:00Z")
        let unseen = try Self.story(nil)
        expectRefused(by: .noStoryUnderARestriction) { try unseen.applying(.publish, at: noon) }
        #expect(try unseen.checked([]).applying(.publish, at: noon).value.progress.state == .published)
        expectRefused(by: .messageSaysSomething) {
            try JusticeStory(id: .init(high: 0, low: 1), area: "Luton", crime: .burglary, " ")
        }
    }

    @Test func aStoredStoryWasLookedAtToo() throws {
        let published = try Self.story([]).applying(.publish, at: Instant("2026-06-15T12:00:00Z")).value
        let text = try storedText(of: published)
        #expect(try decoded(JusticeStory.self, from: text) == published)
        let unseen = text.replacing("\"restrictions\":[],", with: "").replacing(",\"restrictions\":[]", with: "")
        #expect(unseen != text)
        #expect(refusal(JusticeStory.self, from: unseen, as: Rejection.self)?.rule == .noStoryUnderARestriction)
    }

    @Test func listsWhatIsPublishedAndWhatIsToBeTakenBack() throws {
        let noon = try Instant("2026-05-15T12:00:00Z")
        let later = noon.adding(seconds: 60)
        let stories = try [
            Self.story([], number: 1).applying(.publish, at: noon).value,
            Self.story([("2026-06-01", "2026-07-01")], number: 2).applying(.publish, at: later).value,
            Self.story([], number: 3),
            Self.story([], number: 4).applying(.publish, at: noon).value.applying(.withdraw, at: later).value,
            Self.story([], number: 5).applying(.publish, at: noon).value.applying(.enterInError, at: later).value,
        ]
        #expect(stories.published(at: noon).map(\.id.low) == [1, 4])
        #expect(stories.published(at: later).map(\.id.low) == [1, 2])
        #expect(stories.toBeWithdrawn(on: try day("2026-05-31")).isEmpty)
        #expect(stories.toBeWithdrawn(on: try day("2026-06-01")).map(\.id.low) == [2])
        #expect(stories[0].progress.reached(.published) == noon)
    }
}
