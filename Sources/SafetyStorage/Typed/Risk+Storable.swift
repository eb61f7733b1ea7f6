public import SafetyModel

extension EscalationRule: Storable {
    /// Escalation rules are records of the kind `escalation-rule`.
    public static var recordKind: RecordKind { "escalation-rule" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Occurrence.
    public var indexTerms: [IndexTerm] { [IndexTerm("occurrence", occurrence.rawValue)] }
}

extension Occurrence: Storable {
    /// Occurrences are records of the kind `occurrence`.
    public static var recordKind: RecordKind { "occurrence" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Word.
    public var indexTerms: [IndexTerm] { [IndexTerm("word", word.rawValue)] }
}

extension Outreach: Storable {
    /// Outreachs are records of the kind `outreach`.
    public static var recordKind: RecordKind { "outreach" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Body.
    public var indexTerms: [IndexTerm] { [IndexTerm("body", body.description)] }
}

extension RiskAssessment: Storable {
    /// Risk assessments are records of the kind `risk-assessment`.
    public static var recordKind: RecordKind { "risk-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject and instrument.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("subject", subject.description), IndexTerm("instrument", instrument.id.description)]
    }
}

extension RiskInstrument: Storable {
    /// Risk instruments are records of the kind `risk-instrument`.
    public static var recordKind: RecordKind { "risk-instrument" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Edition.
    public var indexTerms: [IndexTerm] { [IndexTerm("edition", edition.description)] }
}

extension THRAssessment: Storable {
    /// THR assessments are records of the kind `thr-assessment`.
    public static var recordKind: RecordKind { "thr-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Case.
    public var indexTerms: [IndexTerm] { [IndexTerm("case", safetyCase.description)] }
}
