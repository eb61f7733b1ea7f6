/// Files of open data, read row by row within a limit of memory.
enum ReadingBenchmark: Benchmark {
    static let command = "reading"
    static let usage = "reading MEGABYTES"

    private static let mostMegabytes = 150.0

    static func run(_ arguments: Arguments) async throws {
        for file in [OpenDataFile.street, .outcomes] {
            let figures = try file.measure(megabytes: arguments.count(default: 100))
            print(figures)
            guard figures.peakMegabytes < mostMegabytes else { throw TooMuchMemory() }
        }
    }

    private struct TooMuchMemory: Error, CustomStringConvertible {
        let description = "more than the \(Int(mostMegabytes)) MB that reading may take"
    }
}
