extension RecordRule {
    /// Somebody commissions something for some days.
    public static let commissionHasLots = RecordRule(
        "commission-has-lots", "a commission has commissioners, and lots with outcomes, each once",
        from: Passage(.protectingThePublic, "6.5.1, line 178"))
    /// Whoever awards may, and what is awarded is on offer.
    public static let awardIsWithinTheCommission = RecordRule(
        "award-is-within-the-commission",
        "a contract is awarded by a commissioner that may award, for one lot that is open, within term and ceiling",
        from: Passage(.publicSafetyPublicTrust, "case study 5, line 52"))
    /// Nobody begins before every lot has its contract.
    public static let everyLotIsAwarded = RecordRule(
        "every-lot-is-awarded", "a commission is awarded once every lot of it has a contract",
        from: Passage(.publicSafetyPublicTrust, "case study 5, line 52"))
    /// What is paid is paid under a contract, for an outcome, and no more than was agreed.
    public static let paymentIsUnderContract = RecordRule(
        "payment-is-under-contract",
        "a payment is positive, for an outcome of a contract from its first day on, once, and within its value",
        from: Passage(.publicSafetyPublicTrust, "case study 5, line 52"))
    /// What is claimed is in the tariff.
    public static let claimIsInTheTariff = RecordRule(
        "claim-is-in-the-tariff", "a claim is for an outcome of the tariff that came about within its term",
        from: Passage(.policingInThe21stCentury, "5.15, line 61"))
    /// One person's outcome is one outcome.
    public static let outcomeIsPaidOnce = RecordRule(
        "outcome-is-paid-once",
        "one outcome of one person is claimed once, unless the earlier claim was refused, and paid once",
        from: Passage(.policingInThe21stCentury, "5.15, line 61"))
    /// Nobody verifies what he is paid for.
    public static let outcomeIsVerifiedIndependently = RecordRule(
        "outcome-is-verified-independently",
        "a claim is verified once, by a body other than the provider, on or after the day of the outcome",
        from: Passage(.policingInThe21stCentury, "5.15, line 61"))
    /// What is paid was verified and lies under the cap.
    public static let paymentIsPayable = RecordRule(
        "payment-is-payable", "a claim is paid in full once it is verified, within the cap of the tariff",
        from: Passage(.policingInThe21stCentury, "5.15, line 61"))
}
