/// How a group's share of a workforce compares with its share of the community: 100 where the two are the same.
///
/// The numbers of the workforce are raw, for those who may see them: they are not encoded, and go to the public through
/// a table under disclosure control only.
public struct RepresentationIndex: Hashable, Sendable {
    /// The group.
    public let group: CharacteristicGroup
    /// How many of the workforce count themselves to it.
    public let inWorkforce: Int
    /// How many of the workforce named any group.
    public let declared: Int
    /// How many of the workforce named none: they would rather not say, or nothing is known.
    public let undeclared: Int
    /// How many of the community count themselves to it.
    public let inCommunity: Int
    /// How many of the community were counted.
    public let community: Int

    /// The index among those who named a group, with one place, rounded half away from zero.
    ///
    /// Nil where nobody of the workforce named one, or nobody of the community is of the group: the share of nobody
    /// can be no measure.
    public var index: Figure? { Self.index(inWorkforce, of: declared, inCommunity, of: community) }

    /// The least that the index can be: nobody of those who named no group is of this one.
    public var lowest: Figure? {
        Self.index(inWorkforce, of: declared.addingCapped(undeclared), inCommunity, of: community)
    }

    /// The most that the index can be: all of those who named no group are of this one.
    public var highest: Figure? {
        Self.index(
            inWorkforce.addingCapped(undeclared), of: declared.addingCapped(undeclared), inCommunity, of: community)
    }

    private static func index(_ part: Int, of whole: Int, _ otherPart: Int, of otherWhole: Int) -> Figure? {
        let (numerator, isTooMuch) = part.multipliedReportingOverflow(by: otherWhole)
        let (denominator, isTooMany) = whole.multipliedReportingOverflow(by: otherPart)
        guard !isTooMuch, !isTooMany else { return nil }
        return Ratio(numerator, of: denominator)?.percentage
    }
}

extension WorkforceSnapshot {
    /// How each group of a community is represented in the workforce, sorted by group.
    ///
    /// - Throws: ``Rejection`` by `representation-has-a-base` where no base is given, it counts another characteristic,
    ///   or people of the workforce count themselves to a group that it does not have.
    public func representation(against base: PopulationBase?) throws(Rejection) -> [RepresentationIndex] {
        let subject = "workforce snapshot of '\(workforce)' on \(day)"
        guard let base else {
            throw Rejection(.representationHasABase, subject, found: "no count of the community is given")
        }
        guard base.characteristic == characteristic else {
            throw Rejection(
                .representationHasABase, subject,
                found: "the base is by '\(base.characteristic)', the workforce by '\(characteristic)'")
        }
        let strangers = groups.filter { $0.value > 0 && base.groups[$0.key] == nil }.keys.sorted()
        guard strangers.isEmpty else {
            throw Rejection(
                .representationHasABase, subject,
                found: "the base of \(base.source) has no \(strangers.map(\.rawValue).joined(separator: ", "))")
        }
        return base.groups.keys.sorted().map { group in
            RepresentationIndex(
                group: group, inWorkforce: groups[group] ?? 0, declared: declared,
                undeclared: preferNotToSay.addingCapped(unknown), inCommunity: base.groups[group] ?? 0,
                community: base.total)
        }
    }
}
