public import CivilTime

/// A register of bodies, which knows who was there on a day and who took whose place.
public struct Bodies: Hashable, Sendable {
    /// The bodies, in the order in which they were given.
    public let all: [PublicBody]
    private let positions: [PublicBody.ID: Int]

    /// A register of those bodies.
    ///
    /// - Throws: ``BodiesError`` where two have one id, a successor is not among them, or a body is its own successor
    ///   through others.
    public init(_ bodies: [PublicBody]) throws(BodiesError) {
        var positions: [PublicBody.ID: Int] = [:]
        for (position, body) in bodies.enumerated() {
            guard positions.updateValue(position, forKey: body.id) == nil else {
                throw BodiesError(body.id, .duplicate)
            }
        }
        for body in bodies {
            for successor in body.successors where positions[successor] == nil {
                throw BodiesError(body.id, .unknownSuccessor(successor))
            }
        }
        self.all = bodies
        self.positions = positions
        if let circle = firstCircle(), let body = circle.first { throw BodiesError(body, .circle(circle)) }
    }

    /// The body of that id; nil where the register holds none.
    public func body(_ id: PublicBody.ID) -> PublicBody? {
        positions[id].map { all[$0] }
    }

    /// Whether a body is there on a day.
    ///
    /// - Throws: ``BodiesError`` where the register holds no such body.
    public func existence(of id: PublicBody.ID, on day: CivilDate) throws(BodiesError) -> Existence {
        guard let body = body(id) else { throw BodiesError(id, .unknown) }
        return body.lifespan.existence(on: day)
    }

    /// Who stands in a body's place on a day: itself while it is there, and after its end its successors, each
    /// followed in the same way.
    ///
    /// Nobody is an answer: before its first day nobody stands for it, and after its end it may have no successor, or
    /// none that is there yet. A body that is its own successor cannot be in the register.
    ///
    /// - Throws: ``BodiesError`` where the register holds no such body.
    public func inPlace(of id: PublicBody.ID, on day: CivilDate) throws(BodiesError) -> Succession {
        guard let start = positions[id] else { throw BodiesError(id, .unknown) }
        let certain = reached(from: start) { $0.isSurelyAfter(day) }
            .filter { all[$0].lifespan.existence(on: day) == .exists }
        let possible = reached(from: start) { $0.canBeAfter(day) }
            .filter { all[$0].lifespan.canBeDuring(day) }.subtracting(certain)
        return Succession(
            certain: certain.sorted().map { all[$0].id }, possible: possible.sorted().map { all[$0].id })
    }

    /// The body and those that come after it through bodies that have ended.
    private func reached(from start: Int, through hasEnded: (Lifespan) -> Bool) -> Set<Int> {
        var seen: Set<Int> = [start]
        var open = [start]
        while let position = open.popLast() {
            guard hasEnded(all[position].lifespan) else { continue }
            for successor in all[position].successors.compactMap({ positions[$0] })
            where seen.insert(successor).inserted {
                open.append(successor)
            }
        }
        return seen
    }

    // Chains may be long, so the walk does not call itself.
    private func firstCircle() -> [PublicBody.ID]? {
        var finished: Set<PublicBody.ID> = []
        for body in all where !finished.contains(body.id) {
            var path = [body]
            var onPath: Set<PublicBody.ID> = [body.id]
            var next = [0]
            while let current = path.last, let branch = next.last {
                guard branch < current.successors.count else {
                    path.removeLast()
                    next.removeLast()
                    onPath.remove(current.id)
                    finished.insert(current.id)
                    continue
                }
                next[next.count - 1] += 1
                let successor = current.successors[branch]
                if onPath.contains(successor) {
                    return Array(path.map(\.id).drop { $0 != successor })
                }
                guard !finished.contains(successor), let position = positions[successor] else { continue }
                path.append(all[position])
                onPath.insert(successor)
                next.append(0)
            }
        }
        return nil
    }
}

extension Lifespan {
    fileprivate func isSurelyAfter(_ day: CivilDate) -> Bool {
        !canBeBefore(day) && !canBeDuring(day)
    }
}

extension Bodies: Codable {
    /// Reads a list of bodies, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let bodies = try decoder.singleValueContainer().decode([PublicBody].self)
        do throws(BodiesError) {
            try self.init(bodies)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a list of bodies.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
