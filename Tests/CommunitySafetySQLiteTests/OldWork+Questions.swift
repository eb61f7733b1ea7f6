#if SQLite
    import CommunitySafetyTesting
    import SafetyStorage

    extension OldWork {
        /// All that may be asked about it, and about random work that goes on where it ends.
        static var questions: StoreQuestions {
            var questions = RandomWork(seed: 0, in: partitions).questions
            questions.keys.formUnion(keys)
            questions.commands += commands
            questions.termNames.append("beat")
            return questions
        }
    }
#endif
