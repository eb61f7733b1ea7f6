import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One story of anti-social behaviour under two sets of local rules, on one national floor.
///
///     swift run two-forces [OVERLAY OVERLAY]
///
/// The story is made up. The rules are two councils', read at run time; other files may be named instead.
@main
struct TwoForces {
    /// Why there is nothing to tell.
    private struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    static func main() {
        do {
            try tell()
        } catch {
            fail("two-forces: \(error)")
        }
    }

    private static func tell() throws {
        let named = Array(CommandLine.arguments.dropFirst())
        let folder = "Documentation/Overlays"
        let paths = named.isEmpty ? ["\(folder)/gosport.json", "\(folder)/north-kesteven.json"] : named
        let overlays = try paths.map(overlay)
        let floor = try CaseReview.edition2014()
        let calendar = WorkingCalendar.englandAndWales
        let asOf = try Instant("2024-05-20T12:00:00Z")

        print("The story, looked at on 20 May 2024:")
        for line in Story.told { print("  \(line)") }
        try Side(floor, on: calendar, asOf: asOf).show(named: "The Act alone")
        for file in overlays {
            try Side(file.applied(to: floor, on: calendar), on: calendar, asOf: asOf)
                .show(named: file.overlay.instrument)
            print("  beside the Act:")
            for verdict in try file.overlay.verdicts(on: floor, calendar: calendar) { Side.show(verdict) }
        }
        print("\nA verdict prompts a lawyer; it never finds that anything is unlawful.")
    }

    private static func overlay(_ path: String) throws -> OverlayFile {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Fault(
                description: "\(path): cannot be read; run it in the package's folder, or name two files of local rules"
            )
        }
        do {
            return try OverlayFile(json: bytes)
        } catch {
            throw Fault(description: "\(path): \(error)")
        }
    }
}
