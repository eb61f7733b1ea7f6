public import CivilTime

/// Which records a sample is drawn from, how many of each stratum, and the seed from which anybody can draw it again.
///
/// The frame is filled, then frozen under a digest that can be published; only then is drawn. A seed that nobody can
/// choose, such as the numbers of a lottery drawn after the freezing, keeps everybody from looking for a sample that
/// pleases him. ``draw()`` states how is drawn.
public struct SamplePlan: Hashable, Sendable, Identifiable {
    /// The identity of a plan.
    public typealias ID = Identifier<SamplePlan>

    /// Which plan it is.
    public let id: ID
    /// What kind of records it samples.
    public let kind: SampledKind
    /// How many records are asked of each stratum.
    public let sizes: [RecordStratum: Int]
    /// The seed of the draw.
    public let seed: UInt64
    /// The records from which is drawn, each with its stratum.
    public private(set) var frame: [RecordReference: RecordStratum]
    /// When the frame was frozen, and under which digest; nil where it is still open.
    public private(set) var frozen: FrozenFrame?

    /// A plan with an empty frame.
    ///
    /// - Throws: ``Rejection`` by `sample-sizes-are-positive` where there is no stratum, one is named in other than
    ///   printable ASCII, or a size is less than 1.
    public init(id: ID, of kind: SampledKind, sizes: [RecordStratum: Int], seed: UInt64) throws(Rejection) {
        self.id = id
        self.kind = kind
        self.sizes = sizes
        self.seed = seed
        self.frame = [:]
        guard !sizes.isEmpty else { throw rejection(.sampleSizesArePositive, "it has no stratum") }
        for (stratum, size) in sizes.sorted(by: { $0.key < $1.key }) {
            guard RecordReference(rawValue: stratum.rawValue).isPlain else {
                throw rejection(.sampleSizesArePositive, "a stratum is not named in printable ASCII")
            }
            guard size > 0 else { throw rejection(.sampleSizesArePositive, "\(size) asked of stratum '\(stratum)'") }
        }
    }

    /// Adds a record to the frame.
    ///
    /// - Parameters:
    ///   - reference: the record.
    ///   - stratum: the part of the frame in which it lies.
    /// - Throws: ``Rejection`` by `frame-is-open-until-frozen` where the frame is frozen, or by
    ///   `frame-lists-each-record-once` where the record is in it, its reference is no printable ASCII, or the stratum
    ///   is none of the plan's.
    public mutating func add(_ reference: RecordReference, to stratum: RecordStratum = .all) throws(Rejection) {
        guard frozen == nil else {
            throw rejection(.frameIsOpenUntilFrozen, "a record was added to a frozen frame")
        }
        guard reference.isPlain else {
            throw rejection(.frameListsEachRecordOnce, "a reference is not in printable ASCII without spaces")
        }
        guard sizes[stratum] != nil else {
            let strata = sizes.keys.sorted().map(\.rawValue).joined(separator: ", ")
            throw rejection(.frameListsEachRecordOnce, "stratum '\(stratum)' is none of \(strata)")
        }
        guard frame[reference] == nil else {
            throw rejection(.frameListsEachRecordOnce, "record '\(reference)' is in the frame already")
        }
        frame[reference] = stratum
    }

    /// Freezes the frame, so that it can be drawn from and no longer changed.
    ///
    /// - Throws: ``Rejection`` by `frame-is-open-until-frozen` where it is frozen already, or by
    ///   `frame-lists-each-record-once` where a stratum has no record.
    public mutating func freeze(at instant: Instant) throws(Rejection) {
        if let frozen { throw rejection(.frameIsOpenUntilFrozen, "the frame was frozen at \(frozen.at)") }
        for stratum in sizes.keys.sorted() where !frame.values.contains(stratum) {
            throw rejection(.frameListsEachRecordOnce, "stratum '\(stratum)' has no record")
        }
        frozen = FrozenFrame(at: instant, digest: digest)
    }

    /// The digest of the frame as it stands: SHA-256, in hexadecimal digits of lower case.
    ///
    /// What is hashed is the line `sample-frame/1`, then a line for each record: its stratum, a tab and its reference.
    /// The lines are sorted by the bytes of the stratum, then by those of the reference, and each ends with a line feed.
    public var digest: String {
        let lines = strata.flatMap { stratum, references in references.map { "\(stratum)\t\($0)\n" } }
        return SHA256.hex(of: Array(("sample-frame/1\n" + lines.joined()).utf8))
    }

    /// The strata of the frame, sorted by their bytes, each with its records, sorted likewise.
    var strata: [(stratum: RecordStratum, references: [RecordReference])] {
        let members = Dictionary(grouping: frame.keys) { frame[$0] ?? .all }
        return members.sorted { Self.areInOrder($0.key.rawValue, $1.key.rawValue) }.map { stratum, references in
            (stratum, references.sorted { Self.areInOrder($0.rawValue, $1.rawValue) })
        }
    }

    private static func areInOrder(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "sample plan \(id)", found: found)
    }
}

extension SamplePlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case sizes
        case seed
        case frame
        case frozen
    }

    /// Reads a plan, with the same checks as the initialiser and ``add(_:to:)``; a frozen frame has its digest.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let kind = try container.decode(SampledKind.self, forKey: .kind)
        let sizes = try container.decode([RecordStratum: Int].self, forKey: .sizes)
        let seed = try container.decode(UInt64.self, forKey: .seed)
        let frame = try container.decode([RecordReference: RecordStratum].self, forKey: .frame)
        let frozen = try container.decodeIfPresent(FrozenFrame.self, forKey: .frozen)
        do throws(Rejection) {
            try self.init(id: id, of: kind, sizes: sizes, seed: seed)
            for (reference, stratum) in frame { try add(reference, to: stratum) }
            if let frozen {
                try freeze(at: frozen.at)
                guard frozen == self.frozen else {
                    throw rejection(.frameIsOpenUntilFrozen, "the frame has not the digest under which it was frozen")
                }
            }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
