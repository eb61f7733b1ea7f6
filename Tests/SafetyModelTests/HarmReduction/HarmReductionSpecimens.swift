import CivilTime
import SafetyModel

enum HarmReductionSpecimens {
    static let all: [Specimen] =
        [
            Specimen(DrugTestingLicence("L-1", for: "Pier clinic", during: KnownDays.term)),
            Specimen(LaboratoryFinding(["moonshine"], milligrams: Figure("12.50"))),
            Specimen(PoliceNoticeConsent(to: .init(high: 0, low: 1), given: noon, withdrawn: noon)),
            Specimen(LivedExperience(in: [.delivery])),
            Specimen(intervention),
        ] + checked

    /// What has initialisers that refuse.
    // swift-format-ignore: NeverUseForceTry
    private static let checked: [Specimen] = try! [
        Specimen(NaloxoneTests.holder()),
        Specimen(NaloxoneTests.used()),
        Specimen(NaloxoneKits([NaloxoneTests.used(), NaloxoneTests.kit(2)])),
        Specimen(administration()),
        Specimen(SubmittedSampleTests.analysed(["moonshine", .mdma])),
        Specimen(DrugSamples([SubmittedSampleTests.analysed([.heroin]), SubmittedSampleTests.sample(2)])),
        Specimen(contact(), personal: ["Fell on a fork"]),
        Specimen(ViolenceReductionUnitTests.assessment()),
        Specimen(unit()),
    ]

    private static let noon = NaloxoneTests.noon

    private static var intervention: ViolenceIntervention {
        ViolenceIntervention(
            id: .init(high: 0, low: 1), name: "Streetwork", stage: .earlyIntervention, answering: ["duels"],
            livedExperience: LivedExperience(in: []), intended: 40,
            reached: [.init(during: KnownDays.term, people: nil)])
    }

    private static func administration() throws -> NaloxoneAdministration {
        var administration = try NaloxoneAdministration(
            id: .init(high: 0, low: 1), of: try NaloxoneTests.used(), by: .init(high: 0, low: 1), at: noon, doses: 1,
            result: "sang")
        administration.record(.watched)
        return administration
    }

    private static func contact() throws -> NavigatorContact {
        var contact = try NavigatorContact(
            id: .init(high: 0, low: 1), with: .init(high: 0, low: 2), at: .init(high: 0, low: 3), in: "roof",
            by: .init(high: 0, low: 4), offered: noon,
            account: Personal("Fell on a fork", sensitivity: .special, purpose: .healthCare))
        contact.record(consents: true)
        contact.choose(.init(high: 0, low: 5))
        return try contact.applying(.takeUp, at: noon).value.applying(.connect, at: noon).value
    }

    private static func unit() throws -> ViolenceReductionUnit {
        var unit = try ViolenceReductionUnitTests.unit()
        try unit.add(intervention)
        return unit
    }
}
