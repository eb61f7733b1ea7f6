#if Examples
    import ArgumentParser

    /// The rulebook for those who build or test a system on it: what there is, what it says of a case, and whether a
    /// set of vectors holds.
    @main
    struct PolicyLab: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "policy-lab",
            abstract: "The rulebook: what it holds, what it says of a case, and whether vectors hold.",
            subcommands: [
                ListCommand.self, ServicesCommand.self, ShowCommand.self, EvaluateCommand.self, ExplainCommand.self,
                VectorsCommand.self, CoverageCommand.self, MutateCommand.self, CompareCommand.self, OverlayCommand.self,
                CheckCommand.self,
                MonitorCommand.self, ExportCommand.self,
                CatalogueCommand.self,
                SampleCommand.self,
            ])
    }

    /// A sub-command whose fault is one line on standard error and exit status 1.
    protocol LabCommand: AsyncParsableCommand {
        func work() async throws
    }

    extension LabCommand {
        func run() async throws {
            do {
                try await work()
            } catch let code as ExitCode {
                throw code
            } catch {
                Progress.say("policy-lab: \(error)")
                throw ExitCode.failure
            }
        }
    }
#else
    /// Stands in for the program where its libraries are left out.
    @main
    struct PolicyLab {
        static func main() {
            Progress.say("policy-lab is built with a trait of the package: swift run --traits Examples policy-lab")
            exit(withFailure: true)
        }
    }
#endif
