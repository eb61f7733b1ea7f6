/// How the candidates of a pathway fared, group by group.
///
/// The numbers are raw, for those who may see them: they are not encoded, and go to the public through a table under
/// disclosure control only.
public struct RecruitmentFunnel: Hashable, Sendable {
    /// How those of one answer fared; everybody is counted in every step that they ever reached.
    public struct Row: Hashable, Sendable {
        /// What they said of themselves.
        public let declaration: SelfDeclaration
        /// How many applied.
        public internal(set) var applied = 0
        /// How many of them were assessed.
        public internal(set) var assessed = 0
        /// How many of them were offered a place.
        public internal(set) var offered = 0
        /// How many of them came into training.
        public internal(set) var trained = 0
        /// How many of them came into post.
        public internal(set) var posted = 0
        /// How many of them withdrew and are out.
        public internal(set) var withdrew = 0

        init(_ declaration: SelfDeclaration) {
            self.declaration = declaration
        }

        /// The share of applicants who came into post.
        public var success: Share { Share(posted, of: applied) }
    }

    /// By which characteristic.
    public let characteristic: ProtectedCharacteristic
    /// The groups, sorted; then those who would rather not say, and those of whom it is unknown, where there are any.
    public let rows: [Row]

    /// The funnel of those candidacies.
    ///
    /// Candidacies entered in error do not count.
    ///
    /// - Parameters:
    ///   - candidacies: the candidacies of a pathway.
    ///   - characteristic: by which characteristic.
    ///   - disclosure: the leave to read what they said of themselves.
    /// - Throws: ``DisclosureError`` where somebody said something and the disclosure does not cover it.
    public init(
        of candidacies: [Candidacy], by characteristic: ProtectedCharacteristic, disclosing disclosure: Disclosure
    ) throws(DisclosureError) {
        var rows: [SelfDeclaration: Row] = [:]
        for candidacy in candidacies where candidacy.progress.state != .enteredInError {
            var declaration = SelfDeclaration.unknown
            if let personal = candidacy.declarations[characteristic] {
                declaration = try personal.disclosed(for: disclosure)
            }
            rows[declaration, default: Row(declaration)].count(candidacy)
        }
        self.characteristic = characteristic
        self.rows = rows.values.sorted { $0.declaration.place < $1.declaration.place }
    }
}

extension RecruitmentFunnel.Row {
    fileprivate mutating func count(_ candidacy: Candidacy) {
        func came(to state: Candidacy.State) -> Int { candidacy.progress.reached(state) == nil ? 0 : 1 }
        applied += 1
        assessed += came(to: .assessed)
        offered += came(to: .offered)
        trained += came(to: .inTraining)
        posted += came(to: .inPost)
        withdrew += candidacy.progress.state == .withdrawn ? 1 : 0
    }
}

extension SelfDeclaration {
    fileprivate var place: (Int, String) {
        switch self {
        case .group(let group): (0, group.rawValue)
        case .preferNotToSay: (1, "")
        case .unknown: (2, "")
        }
    }
}
