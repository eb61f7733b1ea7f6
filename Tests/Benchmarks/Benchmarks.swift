import Foundation

/// Figures that no test asserts, since they are of the machine too: run by hand with `make bench` and `make soak`.
@main
struct Benchmarks {
    private static var all: [any Benchmark.Type] {
        [
            ReadingBenchmark.self, WorkingDayBenchmark.self, W2Benchmark.self, W2RowsBenchmark.self,
            W3Benchmark.self, WarmBenchmark.self, CodeBenchmark.self,
        ]
    }

    static func main() async {
        guard let arguments = Arguments(CommandLine.arguments.dropFirst()),
            let benchmark = all.first(where: { $0.command == arguments.command })
        else {
            print(all.map { "usage: Benchmarks \($0.usage)" }.joined(separator: "\n"))
            exit(2)
        }
        do {
            try await benchmark.run(arguments)
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }
}
