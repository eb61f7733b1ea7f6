public import CivilTime

extension Victim {
    /// Says that a circumstance always held or never did; nil takes back what was said.
    public mutating func set(_ circumstance: Circumstance, to value: Bool?) {
        circumstances[circumstance] = value.map { .always($0) }
    }

    /// Puts a history of dated records in the place of what was said of a circumstance.
    public mutating func set(_ circumstance: Circumstance, to records: [CircumstanceRecord]) {
        circumstances[circumstance] = .dated(records)
    }

    /// Adds what held from an instant on to the circumstance's history; earlier records stay.
    ///
    /// - Throws: ``CircumstanceError`` where a plain value stands, which no dated record can follow.
    public mutating func record(
        _ circumstance: Circumstance, _ value: Bool?, from: Instant, recorded: Instant? = nil
    ) throws(CircumstanceError) {
        let record = CircumstanceRecord(value, from: from, recorded: recorded)
        do throws(CircumstanceHistory.PlainValueStands) {
            circumstances[circumstance] = try (circumstances[circumstance] ?? .always(nil)).adding(record)
        } catch {
            throw CircumstanceError(circumstance: circumstance, standing: error.value)
        }
    }

    /// Whether a circumstance held at an instant, by what was known at another; nil where it is unknown.
    ///
    /// Without `knownAt` everything recorded counts. Of two records from the same instant the later recorded holds.
    public func value(of circumstance: Circumstance, at instant: Instant, knownAt: Instant? = nil) -> Bool? {
        circumstances[circumstance]?.value(at: instant, knownAt: knownAt)
    }
}
