/// The services for victims of an area, and which of them suit somebody.
public struct SupportDirectory: Hashable, Sendable {
    /// How a service suits a request.
    public struct Match: Hashable, Sendable {
        /// The service.
        public let service: SupportService.ID
        /// Whether it takes them: unknown where something decides that nobody said.
        public let isEligible: Answer
        /// What decides it and is not known, such as `age`.
        public let missing: [String]
    }

    /// The services, in the order in which they were added.
    public private(set) var services: [SupportService] = []

    /// A directory without a service.
    public init() {}

    /// Adds a service.
    ///
    /// - Throws: ``Rejection`` by `service-stands-once` where one of its id is there; the directory is then unchanged.
    public mutating func add(_ service: SupportService) throws(Rejection) {
        guard !services.contains(where: { $0.id == service.id }) else {
            throw Rejection(.serviceStandsOnce, "service \(service.id)", found: "the directory has it already")
        }
        services.append(service)
    }

    /// The services that meet a need there and then and may take them, those that surely do first.
    public func matches(_ request: SupportRequest) -> [Match] {
        let found = services.map { match($0, request) }.filter { $0.isEligible != .no }
        return found.filter { $0.isEligible == .yes } + found.filter { $0.isEligible == .unknown }
    }

    /// A referral to a service that takes the person.
    ///
    /// - Parameters:
    ///   - id: the referral's identity.
    ///   - victim: who is referred.
    ///   - service: the service.
    ///   - request: what they look for.
    ///   - basis: on what ground; a service may be told only with consent unless it is said otherwise.
    /// - Throws: ``Rejection`` by `referral-is-eligible` where the service is not in the directory, or does not take
    ///   them or nobody knows whether it does.
    public func referral(
        _ id: Referral.ID, of victim: Victim.ID, to service: SupportService.ID, for request: SupportRequest,
        basis: Referral.Basis = .consent
    ) throws(Rejection) -> Referral {
        guard let entry = services.first(where: { $0.id == service }) else {
            throw Rejection(.referralIsEligible, "referral \(id)", found: "the directory has no service \(service)")
        }
        let match = match(entry, request)
        guard match.isEligible == .yes else {
            let missing = match.missing.isEmpty ? "" : "; not known: " + match.missing.joined(separator: ", ")
            throw Rejection(
                .referralIsEligible, "referral \(id)",
                found: "service \(service) takes them: '\(match.isEligible.rawValue)'\(missing)")
        }
        return Referral(id: id, victim: victim, to: .supportService, basis: basis, service: service)
    }

    private func match(_ service: SupportService, _ request: SupportRequest) -> Match {
        guard service.needs.contains(request.need), service.areas.contains(request.area),
            service.term.contains(request.day),
            request.harm.map({ service.harms?.contains($0) ?? true }) ?? true,
            request.age.map({ (service.youngest ?? 0) <= $0 && $0 <= (service.oldest ?? .max) }) ?? true
        else { return Match(service: service.id, isEligible: .no, missing: []) }
        var missing: [String] = []
        if service.harms != nil, request.harm == nil { missing.append("harm") }
        if service.youngest != nil || service.oldest != nil, request.age == nil { missing.append("age") }
        return Match(service: service.id, isEligible: missing.isEmpty ? .yes : .unknown, missing: missing)
    }
}
