import CivilTime
public import PolicyEngine

extension Policy {
    /// The London Fire Brigade's attendance standard, or the fault in its rules; built once.
    public static let londonFireBrigadeAttendance: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .londonFireBrigadeAttendance,
            title: "London Fire Brigade: attendance of the first fire engine",
            instrument: "London Fire Brigade attendance standard (instrument not seen)",
            bindingForce: .commitment,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "London",
            facts: [],
            measures: [ServiceStandards.firstPump])
    }
}

extension ServiceStandards {
    /// How soon the first fire engine arrives.
    static let firstPump = Measure(
        "lfb-first-pump",
        citing: Citation(
            instrument: "London Fire Brigade attendance standard", edition: "not known", locator: nil,
            locatorVerification: .unverified),
        summary: "The first fire engine arrives in six minutes on average, and nine in ten within ten minutes",
        from: .pumpMobilised, until: .pumpArrived, clockVerification: .unverified,
        targets: [
            Target("mean", .mean(atMost: .minutes(6)), verification: .unverified),
            Target("ten_minutes", .share(within: .minutes(10), percent: 90), verification: .unverified),
        ],
        notes: [
            """
            No instrument was seen: the numbers are told in a note beside the Brigade's open data, without a source. \
            From which day and until which they applied is not known. The policy counts for every day from the first \
            of the year 1, which is no day that was read anywhere.
            """,
            "The data count from the mobilisation to the arrival, not from the call.",
            "The note also tells of a second fire engine in eight minutes on average, which is not measured here.",
        ])
}
