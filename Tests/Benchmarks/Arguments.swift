/// A sub-command, a number, and options that have numbers too: `w1 1000000 --reps 5`.
struct Arguments {
    let command: String
    private let number: Int?
    private let options: [String: Int]

    /// Nil where it is no command followed by positive numbers and options with theirs.
    init?(_ words: some Sequence<String>) {
        var words = Array(words)[...]
        guard let command = words.popFirst() else { return nil }
        var number: Int?
        var options: [String: Int] = [:]
        while let word = words.popFirst() {
            if word.hasPrefix("--") {
                guard let value = words.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
                options[String(word.dropFirst(2))] = value
            } else {
                guard let value = Int(word), value > 0, number == nil else { return nil }
                number = value
            }
        }
        self.command = command
        self.number = number
        self.options = options
    }

    func count(default: Int) -> Int { number ?? `default` }

    func option(_ name: String, default: Int) -> Int { options[name] ?? `default` }
}
