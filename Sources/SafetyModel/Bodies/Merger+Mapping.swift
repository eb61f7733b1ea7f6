import CivilTime

extension Merger {
    /// One holding before and after a merger.
    public struct Transfer: Hashable, Sendable {
        /// The case or agreement.
        public let holding: Holding
        /// The body that held it.
        public let before: PublicBody.ID
        /// The body that holds it from the day of the merger on; the same where that body did not merge.
        public let after: PublicBody.ID
    }

    /// Who held what before the merger, and who holds it after.
    ///
    /// - Parameter holdings: what each body held on the day before.
    /// - Returns: one line for each body's holding, bodies and holdings in the order of their ids as text.
    /// - Throws: ``Rejection`` by `merger-leaves-no-orphan` naming the first that would be nobody's.
    public func mapping(of holdings: [PublicBody.ID: Set<Holding>]) throws(Rejection) -> [Transfer] {
        var transfers: [Transfer] = []
        for (body, held) in holdings.sorted(by: { $0.key < $1.key }) {
            for holding in held.sorted(by: { $0.description < $1.description }) {
                guard let after = merged.contains(body) ? heir(of: holding) : body else {
                    throw Rejection(
                        .mergerLeavesNoOrphan, subject,
                        found: "\(holding) of body \(body) has no heir among its \(successors.count) successors")
                }
                transfers.append(Transfer(holding: holding, before: body, after: after))
            }
        }
        return transfers
    }
}

extension Bodies {
    /// The register after a merger: the merged bodies end on its day, and have its successors.
    ///
    /// - Throws: ``Rejection`` by `acting-body-is-there` where a merged body is not there on the day before, or a
    ///   successor not on the day; by `merger-moves-on` where a body would come to succeed itself.
    public func merging(_ merger: Merger) throws(Rejection) -> Bodies {
        for body in merger.merged { try requireThere(body, on: merger.day.adding(days: -1), to: "merge") }
        for body in merger.successors { try requireThere(body, on: merger.day, to: "take the place of others") }
        do {
            return try Bodies(
                all.map { body in
                    guard merger.merged.contains(body.id) else { return body }
                    var ended = body
                    ended.lifespan = try Lifespan(from: body.lifespan.start, until: .on(merger.day))
                    ended.successors = merger.successors
                    return ended
                })
        } catch {
            throw Rejection(.mergerMovesOn, merger.subject, found: "\(error)")
        }
    }
}
