import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import SeededRandom
import Testing

/// Puts spoilt documents before the three readers: each is read, or refused with a place inside it.
@Suite("Spoilt documents")
struct ReaderFuzzTests {
    /// `FUZZ_INPUTS`, or few enough for every run of the tests.
    private static let inputs = ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap { Int($0) } ?? 3_000
    private static let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 2_026_11_21

    private static let corpus: [(name: String, bytes: [UInt8])] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
        }
    }()

    /// Why a reader refuses a document, or what is wrong with the reader.
    private struct Refusal {
        let path: String
        let words: String
        /// Whether the reader is at fault, and not the document.
        let isOwnFault: Bool

        init(_ path: String, _ words: String, isOwnFault: Bool = false) {
            self.path = path
            self.words = words
            self.isOwnFault = isOwnFault
        }
    }

    /// What the reader of that kind makes of a document: nil where it is read and comes back as it was.
    private static func refusal(_ kind: String, _ json: Data) -> Refusal? {
        switch kind {
        case "policy": policy(json)
        case "overlay": overlay(json)
        default: vectors(json)
        }
    }

    private static func policy(_ json: Data) -> Refusal? {
        do throws(PolicyFileError) {
            let file = try PolicyFile(json: json)
            do {
                let written = try file.json()
                let back = try PolicyFile(json: written)
                let isSame = try back == file && back.json() == written
                return isSame ? nil : Refusal("", "comes back otherwise", isOwnFault: true)
            } catch {
                return Refusal("", "is not written or not read again: \(error)", isOwnFault: true)
            }
        } catch {
            return Refusal(error.path, error.description)
        }
    }

    private static func overlay(_ json: Data) -> Refusal? {
        do throws(OverlayFileError) {
            let file = try OverlayFile(json: json)
            do {
                let written = try file.json()
                let back = try OverlayFile(json: written)
                let isSame = try back == file && back.json() == written
                guard isSame else { return Refusal("", "comes back otherwise", isOwnFault: true) }
            } catch {
                return Refusal("", "is not written or not read again: \(error)", isOwnFault: true)
            }
            _ = try file.applied(to: CaseReview.edition2014Unchecked, on: .englandAndWales)
            return nil
        } catch {
            return Refusal(error.path, error.description)
        }
    }

    private static func vectors(_ json: Data) -> Refusal? {
        do throws(DocumentError) {
            let file = try VectorFile(json: json)
            for vector in file.vectors {
                let policy = CaseReview.edition2014Unchecked
                guard let judged = try? vector.policy(over: policy, on: file.calendar),
                    let evidence = try? vector.evidence(for: judged)
                else { continue }
                _ = try? judged.determinations(
                    from: evidence, asOf: vector.asOf, knownAt: vector.knownAt, on: file.calendar)
                _ = try? judged.findings(
                    from: evidence, asOf: vector.asOf, knownAt: vector.knownAt, on: file.calendar)
            }
            return nil
        } catch {
            return Refusal(error.path, error.description)
        }
    }

    @Test("are read or refused with a place inside them, and never crash", arguments: ["policy", "overlay", "vectors"])
    func readers(kind: String) throws {
        let seeds = Self.corpus.filter { $0.name.hasPrefix(kind) }
        try #require(!seeds.isEmpty)
        for seed in seeds {
            let fault = Self.refusal(kind, Data(seed.bytes))
            #expect(fault == nil, "\(seed.name): \(fault?.words ?? "")")
        }
        let words = TokenMutator.words(of: Self.corpus.map(\.bytes))
        var mutator = TokenMutator(seed: Self.seed, words: words)
        var (sound, refused) = (0, 0)
        for number in 0..<Self.inputs {
            let bytes = mutator.spoilt(seeds[number % seeds.count].bytes)
            guard let fault = Self.refusal(kind, Data(bytes)) else {
                sound += 1
                continue
            }
            refused += 1
            let text = "seed \(Self.seed), input \(number): \(fault.path): \(fault.words)"
            let path = try #require(DocumentPath(fault.path), "no path: \(text)")
            #expect(!fault.words.isEmpty && !fault.isOwnFault, "\(text)")
            // Of a member that stands twice, the other parser keeps one only, perhaps not the one at fault.
            if fault.words.contains("in the same object twice") { continue }
            if let document = try? JSONSerialization.jsonObject(with: Data(bytes)) {
                #expect(path.isInside(document), "\(text)")
            }
        }
        print("\(kind): \(Self.inputs) inputs of seed \(Self.seed): \(sound) read, \(refused) refused")
        #expect(sound > 0 && refused > 0)
    }
}

extension CaseReview {
    /// The case review of 2014, whose rules other tests hold to be sound.
    fileprivate static let edition2014Unchecked: Policy = {
        guard let policy = try? edition2014() else { preconditionFailure("the case review of 2014 is no policy") }
        return policy
    }()
}
