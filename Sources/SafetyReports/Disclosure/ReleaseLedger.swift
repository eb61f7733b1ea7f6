public import CivilTime
import SafetyModel

/// What was published so far, and the gate for what is to be published next.
///
/// A new table is held against all earlier ones of its subject: hidden is whatever, with them, would give a protected
/// count away, be it a cell or a difference of two groups that no table shows (neighbouring areas, one more month,
/// other age bands, an area beside the sum of its parts). Where hiding all of it is not enough, it is refused. The
/// ledger holds only what is public, so it may itself be kept and handed on.
///
/// Figures drawn anew from the records may differ from earlier ones. An attacker then tries both ways: earlier figures
/// where no newer one is known, and newer figures where no earlier one was. A new table must withstand both, as far as
/// the figures fit together; those that fit with no population at all are left out, latest first kept.
///
/// It does not protect against what it was not told of (tables published elsewhere, answers to single questions),
/// against figures that are not counts of cases (of a stock, the change from month to month is no count of a group), or
/// against somebody who does not mind being wrong: figures that nearly fit, read as if they did. An attacker who also
/// knows how cells are chosen may guess which of the hidden ones is small.
public struct ReleaseLedger: Hashable, Sendable {
    /// The rule of all of its tables.
    public let rule: DisclosureRule
    /// What was published, in order.
    public private(set) var releases: [Release] = []

    /// A ledger in which nothing was published yet.
    public init(under rule: DisclosureRule) {
        self.rule = rule
    }

    /// Makes a table public, beside what already is.
    ///
    /// It takes the longer, the more cells are small and hang together: in a release build about a second for 30 by 12
    /// cells, and five for 43 by 12, where every fourth is small; longer than a minute, perhaps much longer, where most
    /// of so many are. Coarser lines are then the better answer for readers, too.
    ///
    /// - Parameters:
    ///   - table: the counts.
    ///   - id: the name of the release.
    ///   - extracted: the UK civil day on which the counts were drawn from the records.
    /// - Returns: The table as it may be shown; it is in the ledger.
    /// - Throws: ``SuppressionError``; nothing is then published. Code `earlier-releases` where however much is hidden,
    ///   with what is public a protected count would follow.
    public mutating func publish(
        _ table: CountTable, as id: ReleaseID, extracted: CivilDate
    ) throws(SuppressionError) -> PublishedTable {
        guard !releases.contains(where: { $0.id == id }) else { throw SuppressionError(.repeatedRelease, "\(id)") }
        var plan = try SuppressionPlan(table, under: rule, beside: releases)
        let published = try plan.protected()
        releases.append(Release(id, extracted: extracted, published))
        return published
    }

    /// The release of that name; nil where there is none.
    public func release(_ id: ReleaseID) -> Release? {
        releases.first { $0.id == id }
    }
}

extension ReleaseLedger: Codable {
    private enum CodingKeys: String, CodingKey {
        case rule
        case releases
    }

    /// Reads a ledger; each table is audited, and all must be of the ledger's rule and of different names.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        rule = try container.decode(DisclosureRule.self, forKey: .rule)
        releases = try container.decode([Release].self, forKey: .releases)
        if let foreign = releases.first(where: { $0.table.rule != rule }) {
            throw decoder.refusal(SuppressionError(.unprotected, "\(foreign.id)"))
        }
        guard Set(releases.map(\.id)).count == releases.count else {
            throw decoder.refusal(SuppressionError(.repeatedRelease, "\(releases.map(\.id))"))
        }
    }
}
