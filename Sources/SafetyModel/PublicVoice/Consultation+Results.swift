extension Consultation {
    /// In how many responses each theme was found; a theme found twice in one response counts once.
    public var themes: [VoiceTheme: Int] {
        var counts: [VoiceTheme: Int] = [:]
        for response in responses {
            for theme in Set(response.answers.flatMap(\.themes)) { counts[theme, default: 0] += 1 }
        }
        return counts
    }

    /// How often each option of a question was chosen, in its order; empty for a question that has none.
    public func choices(for question: ConsultationQuestion.ID) -> [Int] {
        guard let asked = questions.first(where: { $0.id == question }) else { return [] }
        var counts = asked.options.map { _ in 0 }
        for answer in responses.flatMap(\.answers) where answer.question == question {
            if let option = answer.option { counts[option] += 1 }
        }
        return counts
    }

    /// How many of each invited group responded.
    ///
    /// A response of which the group is not known may be of any: so while there is one, each group's share has that
    /// many unknown, as far as it has room for them.
    public var responseRates: [SampleGroup: Share] {
        let unknown = responses.count { $0.group == nil }
        var rates: [SampleGroup: Share] = [:]
        for (group, count) in invited {
            let responded = responses.count { $0.group == group }
            rates[group] = Share(responded, of: count, unknown: unknown)
        }
        return rates
    }

    /// How many responded of groups that were not invited as such.
    public var uninvited: Int {
        responses.count { response in response.group.map { invited[$0] == nil } ?? false }
    }
}
