public import CivilTime

extension Agreement {
    /// Asks that the bodies that are party to it are there on a UK civil day, or may be.
    ///
    /// Watches and partnerships are parties of their own kind, and are not asked for here.
    ///
    /// - Throws: ``Rejection`` by `party-is-there` naming the first that is not there, or that the register does not
    ///   hold.
    public func requireParties(in bodies: Bodies, on day: CivilDate) throws(Rejection) {
        for case .body(let id) in parties {
            do throws(Rejection) {
                try bodies.requireThere(id, on: day, to: "be party to agreement \(self.id)")
            } catch {
                throw Rejection(.partyIsThere, "agreement \(self.id)", found: "body \(id): \(error.found)")
            }
        }
    }
}
