import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct SearchRecordEditionTests {
    @Test func theLeanRecordDropsFourFields() throws {
        let (old, new) = (try StopAndSearch.recordFields1984(), try StopAndSearch.recordFields2011())
        #expect(old.id == "search-record/1984" && new.id == "search-record/2011")
        #expect(new.mandatory == [.date, .time, .place, .ethnicity, .object, .grounds, .officer])
        let change = old.changes(to: new)
        #expect(change.added.isEmpty && change.kept == new.mandatory)
        #expect(change.removed == [.name, .vehicle, .found, .injuryOrDamage])
        #expect(try !old.days.contains(CivilDate("2011-03-07")) && old.days.contains(CivilDate("2011-03-06")))
        #expect(try new.days.contains(CivilDate("2011-03-07")) && !new.days.contains(CivilDate("2011-03-06")))
    }

    @Test func aRecordWithoutAMandatoryFieldIsNotComplete() throws {
        let edition = try StopAndSearch.recordFields2011()
        let begun = try Instant("2026-03-07T10:00:00Z")
        var record = StopSearchRecord(
            id: .init(high: 0, low: 1), searchOn: try CivilDate("2026-03-07"), begun: begun)
        for field in edition.mandatory where field != .grounds {
            record = try record.writing(Personal("entry", purpose: .lawEnforcement), in: field)
        }
        let error = #expect(throws: Rejection.self) { try record.completed(under: edition, at: begun) }
        #expect(error?.rule == .searchRecordHasItsFields && error?.found == "not there: grounds")
        record = try record.writing(Personal("entry", purpose: .lawEnforcement), in: .grounds)
        #expect(try record.completed(under: edition, at: begun).edition == "search-record/2011")
    }
}
