// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A package from elsewhere; off unless a trait asks for it, so that a plain build fetches nothing.
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"]))
let sqlite = Target.Dependency.product(
    name: "GRDBSQLite", package: "GRDB.swift", condition: .when(traits: ["SQLite"]))
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Crypto"]))
/// The client library of PostgreSQL, as the system has it.
let libpq = Target.Dependency.target(name: "CLibPQ", condition: .when(traits: ["PostgreSQL"]))
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Examples"]))

/// A room of the house: see Documentation/Architecture.md for its floor.
func room(_ name: String, on floors: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: floors, swiftSettings: strict)
}

func tests(_ name: String, of rooms: [Target.Dependency], excluding data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: rooms, exclude: data, swiftSettings: strict)
}

let package = Package(
    name: "CommunitySafetyKit",
    platforms: [.macOS(.v13)],  // for `Duration`; Linux has no such line
    products: [
        .library(name: "CommunitySafetyKit", targets: ["CommunitySafetyKit"]),
        .library(name: "SafetyInterchange", targets: ["SafetyInterchange"]),
        .library(name: "CommunitySafetyTesting", targets: ["CommunitySafetyTesting"]),
        .library(name: "CommunitySafetySQLite", targets: ["CommunitySafetySQLite"]),
        .library(name: "CommunitySafetyPostgreSQL", targets: ["CommunitySafetyPostgreSQL"]),
        .library(name: "CommunitySafetyCrypto", targets: ["CommunitySafetyCrypto"]),
    ],
    traits: [
        .trait(name: "SQLite", description: "CommunitySafetySQLite: records in one SQLite file; brings GRDB"),
        .trait(
            name: "PostgreSQL",
            description: "CommunitySafetyPostgreSQL: records on a PostgreSQL server; needs libpq and its header"),
        .trait(
            name: "Crypto",
            description: "CommunitySafetyCrypto: sealed journals and payloads, blinded terms; brings swift-crypto"),
        .trait(
            name: "Examples", description: "The programs under Examples; brings swift-argument-parser",
            enabledTraits: ["SQLite"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    ],
    targets: [
        room("CivilTime"),
        room("PolicyEngine", on: ["CivilTime"]),
        room("SafetyModel", on: ["CivilTime"]),
        room("SafetyPolicies", on: ["CivilTime", "PolicyEngine", "SafetyModel"]),
        room("SafetyStorage", on: ["CivilTime", "SafetyModel"]),
        room("SafetyReports", on: ["CivilTime", "PolicyEngine", "SafetyModel"]),
        room(
            "SafetyInterchange",
            on: ["CivilTime", "PolicyEngine", "SafetyModel", "SafetyPolicies", "SafetyStorage", "SafetyReports"]),
        room(
            "CommunitySafetyKit",
            on: ["CivilTime", "PolicyEngine", "SafetyModel", "SafetyPolicies", "SafetyStorage", "SafetyReports"]),
        room(
            "CommunitySafetyTesting",
            on: ["CivilTime", "PolicyEngine", "SafetyModel", "SafetyStorage", "SafetyInterchange"]),
        room("CommunitySafetySQLite", on: ["CivilTime", "SafetyModel", "SafetyStorage", grdb, sqlite]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        room("CommunitySafetyPostgreSQL", on: ["CivilTime", "SafetyModel", "SafetyStorage", libpq]),
        room("CommunitySafetyCrypto", on: ["CivilTime", "SafetyModel", "SafetyStorage", crypto]),
        .executableTarget(
            name: "casework",
            dependencies: ["CommunitySafetyKit", "SafetyInterchange", "CommunitySafetySQLite", argumentParser],
            path: "Examples/Casework",
            swiftSettings: strict),
        .executableTarget(
            name: "duty-board",
            dependencies: ["CommunitySafetyKit", "SafetyInterchange", "CommunitySafetySQLite", argumentParser],
            path: "Examples/DutyBoard",
            swiftSettings: strict),
        .executableTarget(
            name: "two-forces", dependencies: ["CommunitySafetyKit", "SafetyInterchange"],
            path: "Examples/TwoForces", swiftSettings: strict),
        .executableTarget(
            name: "victim-statement", dependencies: ["CommunitySafetyKit"],
            path: "Examples/VictimStatement", swiftSettings: strict),
        .executableTarget(
            name: "checkpoint-rj", dependencies: ["CommunitySafetyKit"],
            path: "Examples/CheckpointAndRJ", swiftSettings: strict),
        .executableTarget(
            name: "money-round", dependencies: ["CommunitySafetyKit"],
            path: "Examples/MoneyRound", swiftSettings: strict),
        .executableTarget(
            name: "marac-evening", dependencies: ["CommunitySafetyKit"],
            path: "Examples/MARACEvening", swiftSettings: strict),
        .executableTarget(
            name: "panel-pack", dependencies: ["CommunitySafetyKit", "SafetyInterchange"],
            path: "Examples/PanelPack", swiftSettings: strict),
        .executableTarget(
            name: "alert-desk", dependencies: ["CommunitySafetyKit", "SafetyInterchange"],
            path: "Examples/AlertDesk", swiftSettings: strict),
        .executableTarget(
            name: "policy-lab",
            dependencies: ["CommunitySafetyKit", "SafetyInterchange", "CommunitySafetyTesting", argumentParser],
            path: "Examples/PolicyLab",
            exclude: ["check.sh", "rows.sh", "soak.sh"],
            swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["CommunitySafetyKit", "SafetyInterchange"],
            path: "Tests/Benchmarks",
            exclude: ["bench.sh", "performance_page.py"],
            swiftSettings: strict),
        .executableTarget(
            name: "store-trial",
            dependencies: [
                "CivilTime", "SafetyModel", "SafetyStorage", "CommunitySafetySQLite", "CommunitySafetyPostgreSQL",
                "CommunitySafetyCrypto", "SeededRandom", grdb, libpq,
            ],
            path: "Tests/StoreTrial",
            exclude: ["trial.sh"],
            swiftSettings: strict),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
        .target(
            name: "RandomEvidence", dependencies: ["CivilTime", "PolicyEngine", "SeededRandom"],
            path: "Tests/RandomEvidence", swiftSettings: strict),
        tests("CivilTimeTests", of: ["CivilTime", "SeededRandom"]),
        tests("PolicyEngineTests", of: ["CivilTime", "PolicyEngine", "SeededRandom", "RandomEvidence"]),
        tests("SafetyModelTests", of: ["CivilTime", "SafetyModel", "SeededRandom"], excluding: ["Fixtures"]),
        tests(
            "SafetyStorageTests",
            of: ["CivilTime", "SafetyModel", "SafetyStorage", "CommunitySafetyTesting", "SeededRandom"]),
        tests("SafetyReportsTests", of: ["CivilTime", "PolicyEngine", "SafetyModel", "SafetyReports", "SeededRandom"]),
        tests(
            "SafetyInterchangeTests",
            of: [
                "CivilTime", "PolicyEngine", "SafetyModel", "SafetyPolicies", "SafetyReports", "SafetyInterchange",
                "SeededRandom",
            ],
            excluding: ["Fuzz/Corpus"]),
        tests(
            "SafetyPoliciesTests",
            of: [
                "CivilTime", "PolicyEngine", "SafetyModel", "SafetyPolicies", "SafetyInterchange",
                "CommunitySafetyTesting", "SeededRandom", "RandomEvidence",
            ]),
        tests(
            "CommunitySafetyTestingTests",
            of: [
                "CivilTime", "PolicyEngine", "SafetyModel", "SafetyStorage", "SafetyPolicies", "SafetyInterchange",
                "CommunitySafetyTesting", "SeededRandom",
            ]),
        tests(
            "CommunitySafetyKitTests",
            of: [
                "CivilTime", "PolicyEngine", "SafetyModel", "SafetyPolicies", "SafetyStorage", "CommunitySafetyKit",
                "CommunitySafetyTesting", "SeededRandom",
            ]),
        tests(
            "CommunitySafetySQLiteTests",
            of: [
                "CivilTime", "SafetyModel", "SafetyStorage", "CommunitySafetyTesting", "CommunitySafetySQLite",
                "SeededRandom", grdb,
            ],
            excluding: ["Databases"]),
        tests(
            "CommunitySafetyPostgreSQLTests",
            of: [
                "CivilTime", "SafetyModel", "SafetyStorage", "CommunitySafetyTesting", "CommunitySafetyPostgreSQL",
                "SeededRandom",
            ],
            excluding: ["server.sh"]),
        tests(
            "CommunitySafetyCryptoTests",
            of: [
                "CivilTime", "PolicyEngine", "SafetyModel", "SafetyStorage", "SafetyPolicies", "CommunitySafetyKit",
                "CommunitySafetyTesting", "CommunitySafetySQLite", "CommunitySafetyPostgreSQL", "CommunitySafetyCrypto",
                "SeededRandom", grdb,
            ]),
        tests("PackageTests", of: ["CommunitySafetyKit"]),
    ],
    swiftLanguageModes: [.v6]
)
