import CivilTime
import SafetyModel
import Testing

@Suite struct PartnershipLinkTests {
    static let reduction = Partnership.ID(high: 0xA0, low: 1)
    static let justice = Partnership.ID(high: 0xA0, low: 2)

    static func action(_ number: UInt64, due: String) throws -> OwnedAction {
        try OwnedAction(
            id: .init(high: 0xA4, low: number), "Tell victims who looks after them", by: .body(number),
            due: day(due))
    }

    @Test func jointActionsOfTwoBoardsAreTold() throws {
        let first = try Self.action(1, due: "2008-06-30")
        let second = try Self.action(2, due: "2008-06-30")
        let noon = try CivilClock.unitedKingdom.startOfDay(day("2008-06-30"))
        let link = try PartnershipLink(
            Self.reduction, and: Self.justice, during: .days("2008-03-02"),
            actions: [first.id, second.id, .init(high: 0xA4, low: 3)])
        let lists = [
            try ActionList([first.applying(.complete, at: noon).value]), try ActionList([second]),
        ]
        let found = try link.jointActions(in: lists, on: day("2008-07-01"))
        #expect(found.map(\.standing) == [.doneInTime, .overdue, nil])
        #expect(found.map(\.owner) == [.body(1), .body(2), nil])
        #expect(try link.jointActions(in: lists, on: day("2008-06-29")).map(\.standing) == [.open, .open, nil])
    }

    /// A board ends, and is then no longer a body that stands for itself.
    @Test func aBoardHasALifespan() throws {
        let board = PublicBody(
            id: .body(7), name: "Midshire Criminal Justice Board", kind: .localCriminalJusticeBoard,
            lifespan: try Lifespan(from: .on(day("2003-04-01")), until: .on(day("2012-11-22"))))
        let bodies = try Bodies([board])
        #expect(try bodies.existence(of: board.id, on: day("2012-11-21")) == .exists)
        #expect(try bodies.existence(of: board.id, on: day("2012-11-22")) == .absent)
        let partnership = try Partnership(
            id: Self.justice, kind: .localCriminalJusticeBoard, name: board.name, area: "Midshire", nation: .england,
            body: board.id)
        #expect(partnership.kind == .localCriminalJusticeBoard && partnership.body == board.id)
    }

    @Test func aLinkJoinsTwo() throws {
        expectRefusal(by: .linkJoinsTwo, "with itself") {
            _ = try PartnershipLink(Self.justice, and: Self.justice, during: .days("2008-03-02"), actions: [])
        }
        let action = OwnedAction.ID(high: 0xA4, low: 1)
        expectRefusal(by: .linkJoinsTwo, "twice") {
            _ = try PartnershipLink(
                Self.reduction, and: Self.justice, during: .days("2008-03-02"), actions: [action, action])
        }
    }
}
