#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// Which rules a command works on.
    struct RulesOption: ParsableArguments {
        @Option(
            name: .customLong("policy"),
            help: ArgumentHelp(
                "Work on this policy only: its id in the rulebook, or a policy file in place of a built-in one.",
                valueName: "id or file"))
        var name: String?

        func rules() throws -> Rules {
            try Rules(name)
        }
    }

    /// By which working days.
    struct CalendarOption: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "Whose working days count: \(Division.allCases.map(\.rawValue).joined(separator: ", ")); else those of "
                    + "the division that a file of vectors names, or of \(Division.englandAndWales.rawValue).",
                valueName: "division"),
            transform: { text in
                guard let division = Division(rawValue: text) else {
                    throw ValidationError(
                        "\"\(text)\" is none of \(Division.allCases.map(\.rawValue).joined(separator: ", "))")
                }
                return division
            })
        var division: Division?

        @Option(
            help: ArgumentHelp(
                "Due dates as they were known at the end of that day: holidays announced later do not count.",
                valueName: "day"),
            transform: { try CivilDate($0) })
        var calendarKnownOn: CivilDate?

        var calendars: Calendars {
            Calendars(division, knownOn: calendarKnownOn)
        }
    }
#endif
