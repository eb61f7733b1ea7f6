import CommunitySafetyKit

/// A contract instead of a prosecution, kept and broken, and a restorative meeting that either side may stop.
///
///     swift run checkpoint-rj
///
/// The people are made up. What is refused is printed with the rule and where the rule is from.
@main
struct CheckpointAndRJ {
    static func main() {
        do {
            try ContractStory().tell()
            try MeetingStory().tell()
        } catch {
            fail("checkpoint-rj: \(error)")
        }
    }

    /// Says what comes of a try: a refusal is an answer, and the story goes on.
    static func attempt<Value>(_ what: String, _ step: () throws -> Value) {
        do {
            _ = try step()
            print("  \(what): done")
        } catch {
            print("  \(what): refused\n      \(error)")
        }
    }
}
