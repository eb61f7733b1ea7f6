import SafetyModel

/// The rule by which something is refused; nil where it is not.
func refusedRule(_ work: () throws -> Void) throws -> RecordRule? {
    do {
        try work()
        return nil
    } catch let error as Rejection {
        return error.rule
    }
}
