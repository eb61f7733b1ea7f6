import CivilTime

/// The samples of a testing service.
public struct DrugSamples: Hashable, Sendable {
    /// The samples, in the order in which they were added.
    public private(set) var all: [SubmittedSample] = []

    /// Those samples.
    ///
    /// - Throws: ``Rejection`` for the first that ``add(_:)`` refuses.
    public init(_ samples: [SubmittedSample] = []) throws(Rejection) {
        for sample in samples { try add(sample) }
    }

    /// Adds a sample.
    ///
    /// - Throws: ``Rejection`` by `sample-once` where one of its id is there.
    public mutating func add(_ sample: SubmittedSample) throws(Rejection) {
        guard !all.contains(where: { $0.id == sample.id }) else {
            throw Rejection(.sampleOnce, "sample \(sample.id)", found: "it is there already")
        }
        all.append(sample)
    }

    /// What is to be warned of: each substance of a list, wherever it was found, and each that was found in a sample
    /// that was sold as something else, by site, in the order of their first days.
    ///
    /// - Parameters:
    ///   - watched: the substances that are warned of wherever they are found.
    ///   - interval: the UK civil days on which the samples were received.
    public func alerts(watching watched: Set<Substance>, during interval: DayInterval) -> [DrugAlert] {
        var found: [Place: [SubmittedSample]] = [:]
        for sample in findings where interval.contains(sample.received) {
            let unexpected = sample.soldAs == nil ? [] : sample.adulterants
            let warned = (sample.finding?.substances ?? []).filter { watched.contains($0) || unexpected.contains($0) }
            for substance in Set(warned) {
                found[Place(site: sample.licence.site, substance: substance), default: []].append(sample)
            }
        }
        return found.compactMap { place, samples in
            let days = samples.map(\.received).sorted()
            guard let first = days.first, let last = days.last else { return nil }
            return DrugAlert(
                substance: place.substance, site: place.site, samples: samples.count,
                soldAs: Set(samples.compactMap(\.soldAs)).sorted(), first: first, last: last)
        }.sorted { ($0.first, $0.site, $0.substance) < ($1.first, $1.site, $1.substance) }
    }

    /// In how many samples of each month and site each substance was found, in that order.
    public var market: [SubstanceCount] {
        let groups = Dictionary(grouping: findings) { Month(month: $0.received.month, site: $0.licence.site) }
        return groups.flatMap { key, samples in
            let counts = samples.flatMap { Set($0.finding?.substances ?? []) }.reduce(into: [:]) {
                $0[$1, default: 0] += 1
            }
            return counts.map { substance, count in
                SubstanceCount(
                    month: key.month, site: key.site, substance: substance, samples: count, analysed: samples.count)
            }
        }.sorted { ($0.month, $0.site, $0.substance) < ($1.month, $1.site, $1.substance) }
    }

    private struct Place: Hashable {
        let site: Area
        let substance: Substance
    }

    private struct Month: Hashable {
        let month: CivilMonth
        let site: Area
    }

    /// The samples of which something was found and that were not entered in error.
    private var findings: [SubmittedSample] {
        all.filter { $0.finding != nil && $0.progress.state != .enteredInError }
    }
}

extension DrugSamples: Codable {
    private enum CodingKeys: String, CodingKey {
        case all = "samples"
    }

    /// Reads samples, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let samples = try container.decode([SubmittedSample].self, forKey: .all)
        do throws(Rejection) {
            try self.init(samples)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
