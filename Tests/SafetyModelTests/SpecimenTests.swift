import Foundation
import Testing

@Suite struct SpecimenTests {
    /// Every area adds its list here.
    static let all: [Specimen] = [
        StatisticSpecimens.all,
        AreaSpecimens.all,
        CaseworkSpecimens.all,
        ReportingSpecimens.all,
        AntisocialBehaviourSpecimens.all,
        VictimSpecimens.all,
        RiskSpecimens.all,
        NeighbourhoodSpecimens.all,
        PublicVoiceSpecimens.all,
        BudgetSpecimens.all,
        VolunteeringSpecimens.all,
        WatchSpecimens.all,
        PartnershipSpecimens.all,
        DiversionSpecimens.all,
        HarmReductionSpecimens.all,
        ScrutinySpecimens.all,
        MessagingSpecimens.all,
        PrivacySpecimens.all,
    ].flatMap(\.self)

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    @Test(arguments: all) func survivesARoundTrip(_ specimen: Specimen) throws {
        #expect(try specimen.isRead(specimen.stored()))
    }

    /// What was written once is still read; `RECORD_FIXTURES=1` writes what is not there yet, and nothing else.
    @Test(arguments: all) func readsItsFixture(_ specimen: Specimen) throws {
        let file = Self.fixtures.appending(path: "\(specimen.name).json")
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1",
            !FileManager.default.fileExists(atPath: file.path)
        {
            try (specimen.stored() + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(try specimen.isRead(text))
        #expect(try specimen.stored() + "\n" == text)
    }

    @Test(arguments: all) func showsNothingPersonal(_ specimen: Specimen) throws {
        let stored = try specimen.stored()
        for secret in specimen.personal {
            #expect(stored.contains(secret), "'\(secret)' is not planted")
            for shown in specimen.shown() { #expect(!shown.contains(secret)) }
        }
    }

    @Test(arguments: all) func isNotWrittenWithoutLeave(_ specimen: Specimen) throws {
        guard !specimen.personal.isEmpty else {
            #expect(try specimen.bare() == specimen.stored())
            return
        }
        do {
            _ = try specimen.bare()
            Issue.record("it was written")
        } catch {
            for secret in specimen.personal { #expect(!"\(error) \(String(reflecting: error))".contains(secret)) }
        }
    }

    @Test func everySpecimenHasItsOwnName() {
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    }
}
