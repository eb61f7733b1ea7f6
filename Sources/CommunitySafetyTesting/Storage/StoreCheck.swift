/// One promise of a store, and what shows whether a store keeps it.
public struct StoreCheck: Sendable, Identifiable, CustomStringConvertible {
    /// What came of a check that found nothing wrong.
    public enum Outcome: Hashable, Sendable {
        /// The store keeps the promise.
        case kept
        /// Nothing was checked, for that reason: the subject does not say how.
        case leftOut(String)
    }

    /// Its name, of small letters, digits and hyphens; no two checks share one.
    public let name: String
    /// What is promised, as a sentence.
    public let promise: String
    /// True where it writes so much that a caller may want to run it seldom.
    public let isHeavy: Bool
    private let work: @Sendable (StoreTrials) async throws -> Void

    /// The name.
    public var id: String { name }
    /// The name and the promise.
    public var description: String { "\(name): \(promise)" }

    /// A check of one store, which is opened before and closed afterwards.
    init(
        _ name: String, _ promise: String, sealed: Bool = false, isHeavy: Bool = false,
        _ work: @escaping @Sendable (StoreTrial) async throws -> Void
    ) {
        self.init(name, promise, isHeavy: isHeavy) { trials in try await trials.open(sealed: sealed, work) }
    }

    /// A check that opens its stores itself.
    init(
        _ name: String, _ promise: String, isHeavy: Bool = false,
        opening work: @escaping @Sendable (StoreTrials) async throws -> Void
    ) {
        self.name = name
        self.promise = promise
        self.isHeavy = isHeavy
        self.work = work
    }

    /// Runs the check on stores of its own.
    ///
    /// - Throws: ``StoreContractViolation`` where the promise is not kept, or where the store throws what it must not.
    public func run(on subject: StoreSubject) async throws(StoreContractViolation) -> Outcome {
        do {
            try await work(StoreTrials(check: name, subject: subject))
            return .kept
        } catch let missing as MissingMeans {
            return .leftOut(missing.reason)
        } catch let mismatch as Mismatch {
            throw StoreContractViolation(
                check: name, promise: promise, circumstance: mismatch.circumstance, expected: mismatch.expected,
                found: mismatch.found)
        } catch {
            throw StoreContractViolation(
                check: name, promise: promise, circumstance: "what should succeed", expected: "no error",
                found: "\(error)")
        }
    }
}
