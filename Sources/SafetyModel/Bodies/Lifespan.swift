public import CivilTime

/// The UK civil days on which a body is there, as far as they are known.
///
/// It has a first day, and may have a first day on which it is no longer there. An end that is not known is neither
/// the past nor for ever. A body that was merely seen on a day began by then and ended later, if ever: ``seen(on:)``.
public struct Lifespan: Hashable, Codable, Sendable {
    /// When it began.
    public let start: Start
    /// When it ended, or whether it has.
    public let end: End

    /// A lifespan between those ends.
    ///
    /// - Throws: ``LifespanError`` where no day can lie between them.
    public init(from start: Start, until end: End) throws(LifespanError) {
        if let first = start.earliest, let last = end.latest, last <= first {
            throw LifespanError(start: start, end: end)
        }
        self.init(uncheckedFrom: start, until: end)
    }

    private init(uncheckedFrom start: Start, until end: End) {
        self.start = start
        self.end = end
    }

    /// A lifespan of which nothing is known but that the body was there on that day.
    public static func seen(on day: CivilDate) -> Lifespan {
        Lifespan(uncheckedFrom: .by(day), until: .notBefore(day.adding(days: 1)))
    }

    /// Nothing is known of it.
    public static let notKnown = Lifespan(uncheckedFrom: .notKnown, until: .notKnown)

    /// Whether the body is there on a day.
    public func existence(on day: CivilDate) -> Existence {
        guard canBeDuring(day) else { return .absent }
        return canBeBefore(day) || canBeAfter(day) ? .notKnown : .exists
    }

    /// Whether the body may still be to come on that day.
    func canBeBefore(_ day: CivilDate) -> Bool {
        // It has at least one day, so it can begin after this one only if it can end after the next.
        let canBeginLater = start.latest.map { $0 > day } ?? true
        let canEndLater = end.latest.map { $0 > day && $0.adding(days: -1) > day } ?? true
        return canBeginLater && canEndLater
    }

    /// Whether the body may be there on that day.
    func canBeDuring(_ day: CivilDate) -> Bool {
        let canHaveBegun = start.earliest.map { $0 <= day } ?? true
        let canEndLater = end.latest.map { $0 > day } ?? true
        return canHaveBegun && canEndLater
    }

    /// Whether the body may have ended by that day.
    func canBeAfter(_ day: CivilDate) -> Bool {
        guard end != .open else { return false }
        let canHaveEnded = end.earliest.map { $0 <= day } ?? true
        let canHaveBegunBefore = start.earliest.map { $0 < day } ?? true
        return canHaveEnded && canHaveBegunBefore
    }

    private enum CodingKeys: String, CodingKey {
        case start
        case end
    }

    /// Reads `start` and `end`, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(Start.self, forKey: .start)
        let end = try container.decode(End.self, forKey: .end)
        do throws(LifespanError) {
            try self.init(from: start, until: end)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
