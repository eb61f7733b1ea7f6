/// What a plan does for one need: a service with a referral, or why there is none.
public struct PlannedSupport: Hashable, Sendable {
    /// The part of life.
    public let domain: NeedDomain
    /// The service; nil where there is none.
    public let service: SupportService.ID?
    /// The referral to it.
    public let referral: Referral.ID?
    /// Why there is none; nil where there is one.
    public let unmetBecause: UnmetReason?

    /// The support for a need.
    ///
    /// - Throws: ``Rejection`` by `plan-covers-each-need` unless there is either a service or a reason.
    public init(
        for domain: NeedDomain, service: SupportService.ID? = nil, referral: Referral.ID? = nil,
        unmetBecause: UnmetReason? = nil
    ) throws(Rejection) {
        self.domain = domain
        self.service = service
        self.referral = referral
        self.unmetBecause = unmetBecause
        try check()
    }

    private func check() throws(Rejection) {
        guard (service == nil) != (unmetBecause == nil) else {
            throw Rejection(
                .planCoversEachNeed, "support for '\(domain)'",
                found: service == nil ? "no service and no reason" : "both")
        }
    }
}

extension PlannedSupport: Codable {
    private enum CodingKeys: String, CodingKey {
        case domain
        case service
        case referral
        case unmetBecause
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        domain = try container.decode(NeedDomain.self, forKey: .domain)
        service = try container.decodeIfPresent(SupportService.ID.self, forKey: .service)
        referral = try container.decodeIfPresent(Referral.ID.self, forKey: .referral)
        unmetBecause = try container.decodeIfPresent(UnmetReason.self, forKey: .unmetBecause)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
