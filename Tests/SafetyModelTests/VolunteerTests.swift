import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct VolunteerTests {
    let noon = Instant(milliseconds: 1_700_000_000_000)

    static func turn(_ number: UInt64, _ text: String, _ minutes: Int) throws -> DutyTurn {
        try DutyTurn(id: .init(high: 1, low: number), on: try CivilDate(text), minutes: minutes)
    }

    func volunteer() throws -> Volunteer {
        var volunteer = Volunteer(
            id: .init(high: 0, low: 1), role: .specialConstable, name: Personal("Ada Example", purpose: .volunteering),
            dateOfBirth: Personal(try day("1990-02-28"), purpose: .volunteering), person: .init(high: 0, low: 9),
            clearances: [
                try VettingClearance(.recruitment, granted: try day("2015-06-01")),
                try VettingClearance("NPPV9", granted: try day("2014-06-01"), ended: try day("2014-06-01")),
            ],
            trainings: [
                try TrainingRecord(
                    .publicSafety, achieved: try day("2024-03-01"), validThrough: try day("2025-02-28")),
                try TrainingRecord(.firstAid, achieved: try day("2024-03-01"), validThrough: try day("2024-03-01")),
            ],
            dutyLog: try DutyLog([Self.turn(1, "2024-03-31", 90)]),
            special: SpecialConstable(
                force: "north-shire", rank: .sergeant, attested: .reached(on: try day("2015-09-01")),
                independentPatrol: .notReached, occupation: Personal("magistrate", purpose: .volunteering)))
        volunteer.set(.biometricsGiven, to: true)
        try volunteer.record(.occupationCompatible, false, from: noon)
        return try volunteer.applying(.beginVetting, at: noon).value
    }

    @Test func aVolunteerRoundTrips() throws {
        let volunteer = try volunteer()
        #expect(try roundTrip(volunteer) == volunteer)
        let bare = Volunteer(id: .init(high: 0, low: 2), role: "beekeeper")
        let read = try roundTrip(bare)
        #expect(read == bare)
        #expect(read.clearances == nil)
        #expect(read.role.isKnown == false)
    }

    @Test(arguments: [["name"], ["dateOfBirth"], ["special", "occupation"]])
    func personalValuesAreNotEncodedWithoutLeave(_ path: [String]) throws {
        var volunteer = try volunteer()
        if path != ["name"] { volunteer.name = nil }
        if path != ["dateOfBirth"] { volunteer.dateOfBirth = nil }
        if path != ["special", "occupation"] { volunteer.special?.occupation = nil }
        let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode(volunteer) }
        guard case .invalidValue(_, let context) = error else { throw try #require(error) }
        #expect(context.codingPath.map(\.stringValue) == path)
        #expect(!"\(volunteer)".contains("Ada") && !"\(volunteer)".contains("1990"))
        let person = Person(id: .init(high: 0, low: 9), name: Personal("Ada Example", purpose: .volunteering))
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(person) }
        #expect(try roundTrip(person) == person)
    }

    @Test func notRecordedIsNeitherYesNorNo() throws {
        var volunteer = Volunteer(id: .init(high: 0, low: 2), role: .specialConstable)
        #expect(volunteer.value(of: .biometricsGiven, at: noon) == nil)
        #expect(volunteer.minutesVolunteered(in: try CivilMonth("2024-03")) == nil)
        volunteer.dutyLog = DutyLog()
        #expect(volunteer.minutesVolunteered(in: try CivilMonth("2024-03")) == 0)
        volunteer.set(.biometricsGiven, to: false)
        #expect(volunteer.value(of: .biometricsGiven, at: noon) == false)
        #expect(throws: VolunteerRecordError(.plainValueStands(.biometricsGiven, false))) {
            try volunteer.record(.biometricsGiven, true, from: noon)
        }
        volunteer.set(.biometricsGiven, to: nil)
        try volunteer.record(.biometricsGiven, true, from: noon, recorded: noon.adding(seconds: 60))
        #expect(volunteer.value(of: .biometricsGiven, at: noon.adding(milliseconds: -1)) == nil)
        #expect(volunteer.value(of: .biometricsGiven, at: noon) == true)
        #expect(volunteer.value(of: .biometricsGiven, at: noon, knownAt: noon) == nil)
    }

    @Test func milestonesKeepWhatIsNotRecordedApart() throws {
        let reached = try day("2015-09-01")
        for (milestone, text) in [
            (Milestone.reached(on: reached), #""2015-09-01""#), (.reached(on: nil), "true"), (.notReached, "false"),
            (.notRecorded, "null"),
        ] {
            let special = SpecialConstable(attested: milestone, independentPatrol: milestone)
            #expect(try storedText(of: special) == #"{"attested":\#(text),"independentPatrol":\#(text)}"#)
            #expect(try roundTrip(special) == special)
        }
        #expect(Milestone.reached(on: reached).isReached(by: reached.adding(days: -1)) == false)
        #expect(Milestone.reached(on: reached).isReached(by: reached) == true)
        #expect(Milestone.reached(on: nil).isReached(by: reached) == nil)
        #expect(Milestone.notReached.isReached(by: reached) == false)
        #expect(Milestone.notRecorded.isReached(by: reached) == nil)
        #expect(Milestone.reached(on: reached).day == reached)
        #expect(Milestone.reached(on: nil).day == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Milestone.self, from: Data(#""soon""#.utf8))
        }
    }

    @Test func minutesAreThoseOfTheMonth() throws {
        let log = try DutyLog([
            Self.turn(1, "2024-02-29", 1), Self.turn(2, "2024-03-01", 10), Self.turn(3, "2024-03-31", 100),
            Self.turn(4, "2024-03-31", 100), Self.turn(5, "2024-04-01", 1000), Self.turn(6, "2023-03-15", 7),
        ])
        #expect(log.minutes(in: try CivilMonth("2024-02")) == 1)
        #expect(log.minutes(in: try CivilMonth("2024-03")) == 210)
        #expect(log.minutes(in: try CivilMonth("2024-04")) == 1000)
        #expect(log.minutes(in: try CivilMonth("2024-05")) == 0)
    }

    @Test(arguments: [-1, 0, 1441])
    func aTurnHasSomeMinutesAndAtMostADaysWorth(_ minutes: Int) throws {
        let error = #expect(throws: DutyLogError.self) { try Self.turn(1, "2024-03-01", minutes) }
        #expect(error?.problem == .minutes(minutes))
        #expect(error?.description.contains("\(minutes) minutes") == true)
        #expect(throws: Never.self) { try Self.turn(1, "2024-03-01", 1440) }
        let text = #"{"day":"2024-03-01","id":"00000000-0000-0001-0000-000000000001","minutes":\#(minutes)}"#
        #expect(refusal(DutyTurn.self, from: text, as: DutyLogError.self) == error)
    }

    @Test func aTurnIsInTheLogOnce() throws {
        var log = DutyLog()
        let turn = try Self.turn(1, "2024-03-01", 60)
        try log.record(turn)
        #expect(throws: DutyLogError(turn.id, .duplicate)) { try log.record(turn) }
        let text = try storedText(of: [turn, turn])
        #expect(refusal(DutyLog.self, from: text, as: DutyLogError.self) == DutyLogError(turn.id, .duplicate))
        try log.remove(turn.id)
        #expect(log == DutyLog())
        #expect(throws: DutyLogError(turn.id, .unknown)) { try log.remove(turn.id) }
    }

    @Test func nothingEndsBeforeItBegan() throws {
        let (first, before) = (try day("2024-03-01"), try day("2024-02-29"))
        let clearance = #expect(throws: VolunteerRecordError.self) {
            try VettingClearance(.management, granted: first, ended: before)
        }
        #expect(clearance?.problem == .clearanceEndsEarly(.management, granted: first, ended: before))
        #expect(clearance?.description.contains("'MV' granted on 2024-03-01 cannot end on 2024-02-29") == true)
        let training = #expect(throws: VolunteerRecordError.self) {
            try TrainingRecord(.firstAid, achieved: first, validThrough: before)
        }
        #expect(training?.problem == .trainingEndsEarly(.firstAid, achieved: first, validThrough: before))
        #expect(
            refusal(
                VettingClearance.self, from: #"{"grade":"MV","granted":"2024-03-01","ended":"2024-02-29"}"#,
                as: VolunteerRecordError.self) == clearance)
        #expect(
            refusal(
                TrainingRecord.self,
                from: #"{"competence":"first-aid","achieved":"2024-03-01","validThrough":"2024-02-29"}"#,
                as: VolunteerRecordError.self) == training)
    }

    @Test func knownCodesAreDistinct() {
        func distinct<List: CodeList>(_: List.Type) -> Bool { Set(List.known).count == List.known.count }
        #expect(distinct(VolunteerRole.self) && distinct(VolunteerCircumstance.self) && distinct(VettingGrade.self))
        #expect(distinct(Competence.self) && distinct(SpecialRank.self) && distinct(WatchKind.self))
        #expect(distinct(BodyKind.self) && distinct(AgreementKind.self) && distinct(MembershipRole.self))
        #expect(distinct(Post.self) && distinct(FollowUp.self) && distinct(Purpose.self))
    }
}
