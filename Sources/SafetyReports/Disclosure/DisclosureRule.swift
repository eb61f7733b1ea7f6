import SafetyModel

/// Which counts may be shown: none below the threshold, and zeros by a stated rule.
///
/// Official guidance uses thresholds between 3 and 10 by the sensitivity of the subject; which one applies is the
/// publisher's to state, and it is printed with the table.
public struct DisclosureRule: Hashable, Codable, Sendable {
    /// What becomes of zeros.
    public enum Zeros: String, Hashable, CaseIterable, Codable, Sendable {
        /// They are shown: that nobody is in a group gives nobody away. No zero is then ever hidden, and everybody
        /// knows that a hidden cell is at least one.
        case shown
        /// They are hidden like small counts: that nobody of a known group is in it would say something of everybody
        /// in it.
        case hidden
    }

    /// The least count that may be shown.
    public let threshold: Int
    /// What becomes of zeros.
    public let zeros: Zeros

    /// That threshold, and what becomes of zeros.
    ///
    /// - Throws: ``SuppressionError`` for a threshold below 2.
    public init(threshold: Int, zeros: Zeros) throws(SuppressionError) {
        guard threshold >= 2 else { throw SuppressionError(.threshold, "\(threshold)") }
        self.threshold = threshold
        self.zeros = zeros
    }

    /// Whether a count of that many may stand in a table, as far as it alone goes.
    public func shows(_ count: Int) -> Bool {
        count >= threshold || (count == 0 && zeros == .shown)
    }

    private enum CodingKeys: String, CodingKey {
        case threshold
        case zeros
    }

    /// Reads a rule, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let threshold = try container.decode(Int.self, forKey: .threshold)
        let zeros = try container.decode(Zeros.self, forKey: .zeros)
        do throws(SuppressionError) {
            try self.init(threshold: threshold, zeros: zeros)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
