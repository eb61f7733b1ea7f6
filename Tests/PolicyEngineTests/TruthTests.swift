import PolicyEngine
import Testing

@Suite("Truth is three-valued")
struct TruthTests {
    @Test(
        "and, or: full tables",
        arguments: [
            (Truth.no, Truth.no, Truth.no, Truth.no), (.no, .unknown, .no, .unknown), (.no, .yes, .no, .yes),
            (.unknown, .no, .no, .unknown), (.unknown, .unknown, .unknown, .unknown), (.unknown, .yes, .unknown, .yes),
            (.yes, .no, .no, .yes), (.yes, .unknown, .unknown, .yes), (.yes, .yes, .yes, .yes),
        ])
    func tables(left: Truth, right: Truth, both: Truth, either: Truth) {
        #expect((left && right) == both)
        #expect((left || right) == either)
    }

    @Test("not")
    func not() {
        #expect(Truth.allCases.map { !$0 } == [.yes, .unknown, .no])
        #expect([nil, true, false].map { Truth($0) } == [.unknown, .yes, .no])
    }

    @Test("Empty lists: all holds, any does not")
    func empty() {
        #expect(Condition.all([]).truth { _ in .unknown } == .yes)
        #expect(Condition.any([]).truth { _ in .unknown } == .no)
        #expect((Condition.fact("a") && !Condition.fact("b") || .fact("a")).facts == ["a", "b"])
    }
}
