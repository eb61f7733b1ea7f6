public import CivilTime

extension Compact {
    /// How often one signatory followed one principle.
    public struct Adherence: Hashable, Sendable {
        /// The principle.
        public let principle: PrincipleID
        /// The signatory.
        public let body: PublicBody.ID
        /// On how many occasions it followed it.
        public let followed: Int
        /// On how many it did not.
        public let departed: Int

        /// True where nothing is logged: it is not known whether the principle was followed.
        public var isUnknown: Bool { followed + departed == 0 }
    }

    /// How often each signatory followed each principle on the days up to and with one: principle by principle, and in
    /// it signatory by signatory.
    public func adherence(through day: CivilDate) -> [Adherence] {
        principles.flatMap { principle in
            signatories.map { signatory in
                let own = log.filter {
                    $0.principle == principle.id && $0.body == signatory.body && $0.day <= day
                }
                let followed = own.count(where: \.isFollowed)
                return Adherence(
                    principle: principle.id, body: signatory.body, followed: followed,
                    departed: own.count - followed)
            }
        }
    }

    /// Whether its day of review has passed on a UK civil day.
    public func isReviewOverdue(on day: CivilDate) -> Bool { day > reviewOn }
}
