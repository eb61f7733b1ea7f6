public import CivilTime

extension ResultsLedger {
    /// How a claim stands.
    public enum Standing: String, Hashable, CaseIterable, Sendable {
        /// Nobody has looked at it yet.
        case unverified
        /// It was looked at, and the outcome did not come about.
        case refused
        /// It is to be paid.
        case payable
        /// It was paid.
        case paid
        /// It was upheld, and the cap leaves no room for it.
        case overCap = "over-cap"
    }

    /// One claim in a statement, with why it stands as it does.
    public struct Line: Hashable, Sendable {
        /// The claim.
        public let claim: OutcomeClaim.ID
        /// Its outcome.
        public let outcome: OutcomeCode
        /// What that is worth by the tariff.
        public let price: Money
        /// Who verified it; nil where nobody did yet.
        public let verifiedBy: PublicBody.ID?
        /// How it stands.
        public let standing: Standing
    }

    /// What is payable on a day, claim by claim.
    public struct Statement: Hashable, Sendable {
        /// The claims, in the order in which they were verified, those unverified last.
        public let lines: [Line]
        /// What is to be paid in all; nil where that is beyond what can be counted.
        public let payable: Money?
        /// What was paid in all; nil where that is beyond what can be counted.
        public let paid: Money?
    }

    /// How every claim stood at the end of a UK civil day, and what was payable.
    ///
    /// Under a cap the claims that were verified first are paid first; one for which there is not enough room left is
    /// left out whole, and a later one of less worth may still find room.
    public func statement(through day: CivilDate) -> Statement {
        let past = verifications.filter { $0.day <= day }
        let paid = payments.filter { $0.day <= day }
        let inOrder = past.map(\.claim) + claims.map(\.id).filter { id in !past.contains { $0.claim == id } }
        var room = tariff.cap.map { cap in Money.sum(paid.map(\.amount)).flatMap { cap.less($0) } ?? .zero }
        let lines = inOrder.compactMap { id -> Line? in
            guard let claim = claims.first(where: { $0.id == id }), let price = tariff.price(of: claim.outcome) else {
                return nil
            }
            let verification = past.first { $0.claim == id }
            var standing = Self.standing(of: verification, isPaid: paid.contains { $0.claim == id })
            if standing == .payable, let left = room {
                if let rest = left.less(price), rest >= .zero { room = rest } else { standing = .overCap }
            }
            return Line(
                claim: id, outcome: claim.outcome, price: price, verifiedBy: verification?.verifier,
                standing: standing)
        }
        return Statement(
            lines: lines, payable: Money.sum(lines.filter { $0.standing == .payable }.map(\.price)),
            paid: Money.sum(paid.map(\.amount)))
    }

    private static func standing(of verification: OutcomeVerification?, isPaid: Bool) -> Standing {
        guard let verification else { return .unverified }
        if !verification.isUpheld { return .refused }
        return isPaid ? .paid : .payable
    }
}
