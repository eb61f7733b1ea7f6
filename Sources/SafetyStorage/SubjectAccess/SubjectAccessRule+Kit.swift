import SafetyModel

extension SubjectAccessRule {
    /// The rules for kinds that the kit stores, whose personal values are known to be whose; a service adds its own.
    public static let ofTheKit: [SubjectAccessRule] = [
        SubjectAccessRule(Victim.recordKind, by: [.own("victim")], owning: .whole),
        SubjectAccessRule(Person.recordKind, by: [.own("person")], owning: .whole),
        SubjectAccessRule(
            Case.recordKind,
            by: [
                .id("victim", term: "victim"), .id("witness", term: "witness"), .id("suspect", term: "suspect"),
            ],
            owning: .within([
                "victim": ["victim", "reports.reporter", "timeline.for"],
                "witness": ["witnesses.id", "reports.reporter"],
                "suspect": ["suspects.id"],
            ]),
            // What an event is about may be a suspect, or a thing.
            mentioning: ["victim": ["victims"], "suspect": ["timeline.about"]]),
        SubjectAccessRule(Consent.recordKind, by: [.person(term: "subject")], owning: .whole),
        SubjectAccessRule(SubjectAccessRequest.recordKind, by: [.person(term: "subject")], owning: .whole),
        // Why something was told may speak of others.
        SubjectAccessRule(DisclosureEntry.recordKind, by: [.person(term: "subject")], owning: .within([:])),
        SubjectAccessRule(
            DisclosureDecision.recordKind, by: [.person(term: "subject")], owning: .within([:]),
            withholding: ["override.authority"]),
        // What a professional judges may speak of who does harm. The training is the assessor's.
        SubjectAccessRule(
            MARACReferral.recordKind, by: [.id("victim", term: "victim")],
            owning: .within(["child": ["children.id"]]),
            mentioning: ["suspect": ["suspects"], "person": ["assessment.assessor"]],
            withholding: ["assessment.training"]),
    ]
}
