import Testing

/// The arrows between rooms, as Documentation/Architecture.md draws them.
@Suite struct ArrowTests {
    static let floors = [
        "CivilTime": 0,
        "PolicyEngine": 1, "SafetyModel": 1,
        "SafetyPolicies": 2, "SafetyStorage": 2, "SafetyReports": 2,
        "SafetyInterchange": 3,
        "CommunitySafetyKit": 4, "CommunitySafetyTesting": 4, "CommunitySafetySQLite": 4,
        "CLibPQ": 3, "CommunitySafetyPostgreSQL": 4, "CommunitySafetyCrypto": 4,
        "casework": 5, "duty-board": 5, "policy-lab": 5, "two-forces": 5, "victim-statement": 5,
        "checkpoint-rj": 5, "money-round": 5, "marac-evening": 5, "panel-pack": 5, "alert-desk": 5,
        "Benchmarks": 5, "store-trial": 5, "SeededRandom": 4,
    ]

    /// What would make an answer depend on where and when it is asked, or on chance.
    static let ambient = [
        "Date()", "Date.now", "UUID()", "TimeZone.current", "TimeZone.autoupdatingCurrent", "Calendar.current",
        "Locale.current", "SystemRandomNumberGenerator", "Clock.now", "Clock().now", ".now",
    ]

    @Test func everyRoomHasAFloor() async throws {
        let rooms = try await Manifest.ofThisPackage().rooms
        #expect(rooms.count >= 7)
        for room in rooms {
            #expect(
                Self.floors[room.name] != nil, "give \(room.name) a floor here and in Documentation/Architecture.md")
        }
    }

    @Test func dependenciesRunStrictlyDownwards() async throws {
        for room in try await Manifest.ofThisPackage().rooms {
            let floor = try #require(Self.floors[room.name])
            for name in room.dependencyNames {
                let below = try #require(Self.floors[name], "\(room.name) depends on \(name), which has no floor")
                #expect(below < floor, "\(room.name) on floor \(floor) depends on \(name) on floor \(below)")
            }
        }
    }

    /// What comes from elsewhere is off unless asked for, and only at the top of the house.
    @Test func otherPackagesStandBehindATrait() async throws {
        let targets = try await Manifest.ofThisPackage().targets
        let named = Set(targets.flatMap(\.products).map(\.name))
        #expect(named == ["ArgumentParser", "Crypto", "GRDB", "GRDBSQLite"])
        for target in targets {
            for product in target.products {
                #expect(!product.traits.isEmpty, "\(target.name) uses \(product.name) without a trait")
                #expect(target.type == "test" || (Self.floors[target.name] ?? 0) >= 4, "\(target.name)")
            }
            for line in try Checkout.code(in: target.folder) {
                guard let module = line.importedModule, named.contains(module) else { continue }
                #expect(target.products.contains { $0.name == module }, "\(target.name) does not declare it: \(line)")
            }
        }
    }

    @Test func groundFloorStandsAlone() async throws {
        let rooms = try await Manifest.ofThisPackage().rooms
        let civilTime = try #require(rooms.first { $0.name == "CivilTime" })
        #expect(civilTime.dependencyNames.isEmpty)
        #expect(try Checkout.code(in: civilTime.folder).filter { $0.importedModule != nil }.map(\.description) == [])
    }

    @Test func engineAndModelDoNotKnowEachOther() async throws {
        let rooms = try await Manifest.ofThisPackage().rooms
        for (name, other) in [("PolicyEngine", "SafetyModel"), ("SafetyModel", "PolicyEngine")] {
            let room = try #require(rooms.first { $0.name == name })
            #expect(!room.dependencyNames.contains(other))
            #expect(try Checkout.code(in: room.folder).filter { $0.importedModule == other }.map(\.description) == [])
        }
    }

    @Test func examplesUseOnlyTheProducts() async throws {
        let manifest = try await Manifest.ofThisPackage()
        let products = Set(manifest.products.map(\.name))
        let examples = manifest.rooms.filter {
            // The trials of stores look into the stores, beside the libraries that these stand on.
            $0.type == "executable" && $0.name != "store-trial"
        }
        #expect(!examples.isEmpty)
        for example in examples {
            #expect(Set(example.dependencyNames).subtracting(products) == [], "\(example.name)")
            for line in try Checkout.code(in: example.folder) {
                #expect(!line.text.mentions("@testable"), "\(line)")
            }
        }
    }

    /// The package manager lets a source import any room that happens to be built; the manifest's arrows would then lie.
    @Test func sourcesImportOnlyTheRoomsTheyDeclare() async throws {
        for room in try await Manifest.ofThisPackage().rooms {
            let code = try Checkout.code(in: room.folder)
            #expect(!code.isEmpty || room.type == "system", "\(room.name) has no sources in \(room.folder)")
            for line in code {
                guard let module = line.importedModule, Self.floors[module] != nil else { continue }
                #expect(room.dependencyNames.contains(module), "\(room.name) does not declare it: \(line)")
            }
        }
    }

    @Test(arguments: ["CivilTime", "PolicyEngine"])
    func noFoundationBeneathTheRulebook(room: String) throws {
        let code = try Checkout.code(in: "Sources/\(room)")
        #expect(!code.isEmpty)
        let imports = code.filter { $0.importedModule?.hasPrefix("Foundation") == true }
        #expect(imports.map(\.description) == [])
    }

    @Test(arguments: floors.filter { $0.value <= 2 }.keys.sorted() + ["CommunitySafetyKit"])
    func nothingDependsOnHereAndNow(room: String) throws {
        let code = try Checkout.code(in: "Sources/\(room)")
        #expect(!code.isEmpty)
        for line in code {
            for word in Self.ambient {
                #expect(!line.text.mentions(word), "'\(word)' in \(line)")
            }
        }
    }

    @Test func importsAreRecognised() {
        func module(_ text: String) -> String? {
            SourceLine(file: "a.swift", number: 1, text: text).importedModule
        }
        #expect(module("import Foundation") == "Foundation")
        #expect(module("public import FoundationEssentials") == "FoundationEssentials")
        #expect(module("@_exported public import CivilTime") == "CivilTime")
        #expect(module("@testable import PolicyEngine") == "PolicyEngine")
        #expect(module("import struct Foundation.Date") == "Foundation")
        #expect(module("let important = true") == nil)
    }

    @Test func mentionsAreWholeWords() {
        #expect("let seen = Date()".mentions("Date()"))
        #expect("at: .now,".mentions(".now"))
        #expect(!"CivilDate()".mentions("Date()"))
        #expect(!"evidence.nowhere".mentions(".now"))
    }
}

extension String {
    /// Whether the text has that word, and not merely as a part of a longer one.
    func mentions(_ word: String) -> Bool {
        func isWordPart(_ character: Character?) -> Bool {
            character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        }
        return ranges(of: word).contains { range in
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            let joinsBefore = isWordPart(word.first) && isWordPart(before)
            let joinsAfter = isWordPart(word.last) && isWordPart(after)
            return !joinsBefore && !joinsAfter
        }
    }
}
