import SafetyModel
import Testing

/// Expects that a record rule refuses it, by its own error or as what a move is not ready for.
func expectRefused<Value>(
    by rule: RecordRule, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Value
) {
    do {
        _ = try body()
        Issue.record("nothing was refused by '\(rule.id)'", sourceLocation: sourceLocation)
    } catch let error as Rejection {
        #expect(error.rule == rule, "\(error)", sourceLocation: sourceLocation)
        #expect(error.description.contains(rule.passage.description), sourceLocation: sourceLocation)
    } catch let error as TransitionError {
        #expect(error.code == .notReady, "\(error)", sourceLocation: sourceLocation)
        #expect(error.rejection?.rule == rule, "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record("refused by another: \(error)", sourceLocation: sourceLocation)
    }
}
