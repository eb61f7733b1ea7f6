import CommunitySafetyKit

/// What a scrutiny panel gets for one month of stop and search: a sample that anybody can draw again, grounds graded
/// without knowing the officer, and figures in which nobody can be found.
///
///     swift run panel-pack [STOP-AND-SEARCH.csv]
///
/// The people are made up, and so are the searches in the table unless a file of police open data is named. What is
/// refused is printed with the rule and where the rule is from.
@main
struct PanelPack {
    static func main() {
        do {
            let share = try ReviewStory().tell()
            try FigureStory(path: CommandLine.arguments.dropFirst().first).tell(withoutConcern: share)
        } catch {
            fail("panel-pack: \(error)")
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
