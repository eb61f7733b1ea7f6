/// What may be a mistake in a file and changes nothing: on standard error, each once.
struct Warnings {
    private let file: String
    private var said: Set<String> = []

    init(about file: String) {
        self.file = file == "-" ? "standard input" : file
    }

    mutating func say(_ lines: [String]) {
        for line in lines where said.insert(line).inserted { Progress.say("policy-lab: \(file): warning: \(line)") }
    }
}
