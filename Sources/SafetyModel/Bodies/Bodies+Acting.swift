public import CivilTime

extension Bodies {
    /// Lets a body act on a day where it is there, or may be.
    ///
    /// That nobody knows whether it is there is no reason to refuse: it is the answer, for the caller to show.
    ///
    /// - Parameters:
    ///   - id: the body that acts.
    ///   - day: the UK civil day on which it acts.
    ///   - act: what it does, in words for the error, such as `sign the agreement`.
    /// - Returns: whether it is there: `.exists` or `.notKnown`.
    /// - Throws: ``Rejection`` by `acting-body-is-there` where it is not there on that day, naming who stands in its
    ///   place, or the register holds no such body.
    @discardableResult
    public func requireThere(_ id: PublicBody.ID, on day: CivilDate, to act: String) throws(Rejection) -> Existence {
        guard let body = body(id) else {
            throw Rejection(
                .actingBodyIsThere, "body \(id)", found: "it is to \(act), and the register does not hold it")
        }
        let existence = body.lifespan.existence(on: day)
        guard existence == .absent else { return existence }
        throw Rejection(
            .actingBodyIsThere, "body \(id)",
            found: "it is to \(act) on \(day); it began: \(body.lifespan.start), ended: \(body.lifespan.end); "
                + "in its place: \(namesInPlace(of: id, on: day))")
    }

    private func namesInPlace(of id: PublicBody.ID, on day: CivilDate) -> String {
        guard let succession = try? inPlace(of: id, on: day) else { return "nobody" }
        let bodies = succession.certain.map(\.description) + succession.possible.map { "possibly \($0)" }
        return bodies.isEmpty ? "nobody" : bodies.joined(separator: ", ")
    }
}
