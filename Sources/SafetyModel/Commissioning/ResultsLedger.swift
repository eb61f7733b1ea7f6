import CivilTime

/// Payment by results: what a provider claims, what others found of it, and what was paid.
public struct ResultsLedger: Hashable, Sendable {
    /// What each outcome is worth.
    public let tariff: OutcomeTariff
    /// The claims, in the order in which they were made.
    public private(set) var claims: [OutcomeClaim]
    /// What was found, in the order in which it was recorded.
    public private(set) var verifications: [OutcomeVerification]
    /// What was paid, in the order in which it was recorded.
    public private(set) var payments: [OutcomePayment]

    /// A ledger without claims.
    public init(tariff: OutcomeTariff) {
        self.tariff = tariff
        claims = []
        verifications = []
        payments = []
    }

    /// Records a claim.
    ///
    /// - Throws: ``Rejection`` by `claim-is-in-the-tariff` where the tariff has no price for the outcome or the day lies
    ///   outside its term; by `outcome-is-paid-once` where the claim is there, or the same outcome of the same person
    ///   was claimed and not refused. The ledger is then unchanged.
    public mutating func record(_ claim: OutcomeClaim) throws(Rejection) {
        let subject = "claim \(claim.id)"
        guard tariff.price(of: claim.outcome) != nil else {
            throw Rejection(
                .claimIsInTheTariff, subject,
                found: "'\(claim.outcome)' has no price; outcomes are: "
                    + tariff.prices.map(\.outcome.description).joined(separator: ", "))
        }
        guard tariff.term.contains(claim.day) else {
            throw Rejection(.claimIsInTheTariff, subject, found: "\(claim.day) lies outside \(tariff.term)")
        }
        for other in claims {
            guard other.id != claim.id else {
                throw Rejection(.outcomeIsPaidOnce, subject, found: "it is recorded already")
            }
            guard (other.outcome, other.person) != (claim.outcome, claim.person) || isRefused(other.id) else {
                throw Rejection(
                    .outcomeIsPaidOnce, subject, found: "claim \(other.id) is for the same outcome of the same person")
            }
        }
        claims.append(claim)
    }

    /// Records what was found of a claim.
    ///
    /// - Throws: ``Rejection`` by `outcome-is-verified-independently` where there is no such claim, something was found
    ///   of it before, the verifier is the provider, or it was found before the outcome's day. The ledger is then
    ///   unchanged.
    public mutating func record(_ verification: OutcomeVerification) throws(Rejection) {
        let fault: String? =
            if let claim = claims.first(where: { $0.id == verification.claim }) {
                if verifications.contains(where: { $0.claim == claim.id }) {
                    "it was verified before"
                } else if verification.verifier == tariff.provider {
                    "body \(verification.verifier) is the provider"
                } else if verification.day < claim.day {
                    "it was found on \(verification.day), before \(claim.day)"
                } else {
                    nil
                }
            } else {
                "there is no such claim"
            }
        if let fault {
            throw Rejection(.outcomeIsVerifiedIndependently, "claim \(verification.claim)", found: fault)
        }
        verifications.append(verification)
    }

    /// Records that a claim was paid.
    ///
    /// - Throws: ``Rejection`` by `outcome-is-paid-once` where it was paid before; by `payment-is-payable` where it is
    ///   not payable on that day, or not so much. The ledger is then unchanged.
    public mutating func record(_ payment: OutcomePayment) throws(Rejection) {
        let subject = "claim \(payment.claim)"
        guard !payments.contains(where: { $0.claim == payment.claim }) else {
            throw Rejection(.outcomeIsPaidOnce, subject, found: "it was paid before")
        }
        let line = statement(through: payment.day).lines.first { $0.claim == payment.claim }
        guard let line, line.standing == .payable, line.price == payment.amount else {
            throw Rejection(
                .paymentIsPayable, subject,
                found: "£\(payment.amount) on \(payment.day); it is '\(line?.standing.rawValue ?? "not claimed")' at £"
                    + (line?.price.description ?? "0.00"))
        }
        let total = Money.sum((payments + [payment]).map(\.amount))
        guard let total, tariff.cap.map({ total <= $0 }) ?? true else {
            throw Rejection(.paymentIsPayable, subject, found: "£\(payment.amount) more is beyond the cap")
        }
        payments.append(payment)
    }

    private func isRefused(_ claim: OutcomeClaim.ID) -> Bool {
        verifications.contains { $0.claim == claim && !$0.isUpheld }
    }
}

extension ResultsLedger: Codable {
    private enum CodingKeys: String, CodingKey {
        case tariff
        case claims
        case verifications
        case payments
    }

    /// Reads a ledger, with the same checks as when it was kept.
    ///
    /// A claim that was made anew comes after the refusal of the earlier one, so each claim is recorded once what was
    /// found of those before it is.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(tariff: try container.decode(OutcomeTariff.self, forKey: .tariff))
        let claims = try container.decode([OutcomeClaim].self, forKey: .claims)
        let verifications = try container.decode([OutcomeVerification].self, forKey: .verifications)
        let payments = try container.decode([OutcomePayment].self, forKey: .payments)
        do throws(Rejection) {
            for claim in claims {
                try record(claim)
                for verification in verifications where verification.claim == claim.id { try record(verification) }
            }
            for verification in verifications where !claims.contains(where: { $0.id == verification.claim }) {
                try record(verification)
            }
            self.verifications = verifications
            for payment in payments { try record(payment) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
