import SafetyModel

extension SubjectAccessRule {
    /// True where something leads from a person of that kind to records of the rule's kind.
    func applies(to subject: RecordedPerson) -> Bool {
        findings.contains { $0.applies(to: subject) }
    }

    /// True where the revision names the person in a way in which records are found.
    func finds(_ revision: StoredRecord, from subject: RecordedPerson) -> Bool {
        findings.contains { finding in
            guard finding.applies(to: subject) else { return false }
            guard let term = finding.term(of: subject) else { return revision.key.id.hasBytes(of: subject.idText) }
            return revision.envelope?.terms.contains(term) ?? false
        }
    }
}

extension SubjectAccessRule.Finding {
    /// True where it leads on from persons of that kind.
    func applies(to subject: RecordedPerson) -> Bool {
        switch self {
        case .own(let person), .id(let person, term: _): person == subject.kindName
        case .person: true
        }
    }

    /// The term of the records to which it leads; nil where that is the person's own record.
    func term(of subject: RecordedPerson) -> IndexTerm? {
        switch self {
        case .own: nil
        case .id(_, let term): IndexTerm(term, subject.idText)
        case .person(let term): IndexTerm(term, subject.description)
        }
    }
}
