import Foundation

/// Figures that tests do not assert, each printed as one line: run them by hand with `make soak`.
@main
struct Benchmarks {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.first == "reading", let megabytes = arguments.dropFirst().first.flatMap({ Int($0) }) else {
            print("usage: Benchmarks reading MEGABYTES")
            return
        }
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
