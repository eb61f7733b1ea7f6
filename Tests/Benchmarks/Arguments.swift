/// A sub-command, a number, and options, each with a number too or as a bare word: `w1 1000000 --reps 5`.
struct Arguments {
    let command: String
    private let number: Int?
    private let options: [String: Int?]

    /// Nil where it is no command followed by at most one number, which is positive as those of the options are.
    init?(_ words: some Sequence<String>) {
        var words = Array(words)[...]
        guard let command = words.popFirst() else { return nil }
        var number: Int?
        var options: [String: Int?] = [:]
        while let word = words.popFirst() {
            if word.hasPrefix("--") {
                let value = words.first.flatMap { Int($0) }
                if value != nil { words.removeFirst() }
                guard value ?? 1 > 0 else { return nil }
                options.updateValue(value, forKey: String(word.dropFirst(2)))
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

    func option(_ name: String, default: Int) -> Int { (options[name] ?? nil) ?? `default` }

    func has(_ name: String) -> Bool { options.keys.contains(name) }
}
