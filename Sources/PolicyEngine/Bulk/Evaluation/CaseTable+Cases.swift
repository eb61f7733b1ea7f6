public import CivilTime

extension CaseTable {
    /// What the rules say of one case of the table, by the row evaluator.
    ///
    /// Its events are named as `evidence(of:)` names them. Who has the evidence at hand gets its own ids by asking the
    /// policy with it.
    ///
    /// - Parameters:
    ///   - number: the case's number, from zero.
    ///   - asOf: the instant at which the duties are looked at.
    /// - Throws: `CaseFault` for a case that is refused, and where the table has none of that number.
    public func determinations(of number: Int, asOf: Instant) throws(CaseFault) -> [Determination] {
        let evidence = try judgeable(number)
        do throws(EvaluationError) {
            return try plan.source.determinations(from: evidence, asOf: asOf, on: plan.calendar)
        } catch {
            throw .evaluation(error)
        }
    }

    /// The account of every determination of one case of the table, derived anew.
    ///
    /// Its events are named as `evidence(of:)` names them.
    ///
    /// - Parameters:
    ///   - number: the case's number, from zero.
    ///   - asOf: the instant at which the duties are looked at.
    /// - Throws: `CaseFault` for a case that is refused, and where the table has none of that number.
    public func explain(case number: Int, asOf: Instant) throws(CaseFault) -> [Explanation] {
        let evidence = try judgeable(number)
        do throws(EvaluationError) {
            return try plan.source.explanations(from: evidence, asOf: asOf, on: plan.calendar)
        } catch {
            throw .evaluation(error)
        }
    }

    /// The evidence of a case that is not refused.
    private func judgeable(_ number: Int) throws(CaseFault) -> Evidence {
        let place = refused.sortedPlace { $0.number < number }
        if place < refused.count, refused[place].number == number { throw refused[place].fault }
        return try evidence(of: number)
    }

    /// What the rules say of a case for the duties for which it is judged on its own.
    func determinations(of single: SingleCase, asOf: Instant) throws(CaseFault) -> [Determination] {
        let evidence: Evidence
        if let kept = single.evidence { evidence = kept } else { evidence = try self.evidence(of: single.number) }
        var places: [Int: Set<Int>]?
        if let duties = single.duties {
            places = duties.reduce(into: [:]) { places, number in
                for edition in plan.duties[number].editions {
                    places?[edition.policy, default: []].insert(edition.duty)
                }
            }
        }
        let found: [Determination]
        do throws(EvaluationError) {
            found = try plan.source.determinations(from: evidence, asOf: asOf, on: plan.calendar, duties: places)
        } catch {
            throw .evaluation(error)
        }
        guard let duties = single.duties else { return found }
        return found.filter { determination in
            plan.number(of: determination.duty, in: determination.policy).map(duties.contains) ?? false
        }
    }
}
