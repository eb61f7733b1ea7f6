import Foundation

/// Figures that tests do not assert, each printed as one line: run them by hand.
@main
struct Benchmarks {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        /// The number behind that option, which is then taken out; nil where there is none.
        func option(_ name: String) -> Int? {
            guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
            defer { arguments.removeSubrange(place...place + 1) }
            return Int(arguments[place + 1])
        }
        let repetitions = option("--reps")
        let number = arguments.dropFirst().first.flatMap { Int($0) }
        switch (arguments.first, number) {
        case ("reading", let megabytes?): try read(megabytes)
        case ("w2", let count?) where arguments.contains("--rows"):
            print(try W2Rows(count: count, repetitions: repetitions ?? 3).measure())
        case ("warm", nil): print(try W2Warm(repetitions: repetitions ?? 101).measure())
        default:
            print("usage: Benchmarks reading MEGABYTES | w2 CASES --rows [--reps R] | warm [--reps R]")
        }
    }

    private static func read(_ megabytes: Int) throws {
        for file in [OpenDataFile.street, .outcomes] {
            let figures = try file.measure(megabytes: megabytes)
            print(figures)
            if figures.peakMegabytes >= 150 {
                print("more than the 150 MB that reading may take")
                exit(1)
            }
        }
    }
}
