import CommunitySafetyKit

/// A conference on a case of domestic abuse: the intake, the referral, what is shared, what is to be done, and by whom.
///
///     swift run marac-evening
///
/// The people and bodies are made up, and so is the checklist. What is refused is printed with the rule and its source.
@main
struct MARACEvening {
    static func main() {
        do {
            let assessment = try Intake().tell()
            try Conference(of: try ReferralStory(upon: assessment).tell()).tell()
        } catch {
            fail("marac-evening: \(error)")
        }
    }

    /// Says what comes of a try: a refusal is an answer, and the story goes on.
    static func attempt<Value>(_ what: String, _ step: () throws -> Value) {
        do {
            _ = try step()
            print("  \(what): done")
        } catch {
            print("  \(what): refused")
            let rejection = error as? Rejection ?? (error as? TransitionError)?.rejection
            guard let rejection else { return print("      \(error)") }
            print("      \(rejection.found)")
            print("      rule '\(rejection.rule.id)': \(rejection.rule.statement)")
            print("      source: \(rejection.rule.passage)")
        }
    }
}
