extension Initiative {
    /// The name of an initiative, such as `K2`: a letter for its area and a number.
    public struct ID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The initiatives stand in ``InitiativeRegister``, so none is listed here.
        public static let known: [ID] = []
    }

    /// What kind of thing it is.
    public struct Kind: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A strategy, or guidance on how something is to be done.
        public static let strategy: Kind = "strategy"
        /// A reform of how something is organised.
        public static let reform: Kind = "reform"
        /// Money set aside for a purpose.
        public static let fund: Kind = "fund"
        /// What a figure is to come to by a day.
        public static let target: Kind = "target"
        /// Practical work under one name.
        public static let programme: Kind = "programme"
        /// Something told to many.
        public static let campaign: Kind = "campaign"
        /// A figure, or several that belong together.
        public static let statistic: Kind = "statistic"
        /// A principle by which others are judged.
        public static let principle: Kind = "principle"
        /// A way of working.
        public static let method: Kind = "method"
        /// An organisation, or several.
        public static let organisation: Kind = "organisation"
        /// A link between organisations.
        public static let link: Kind = "link"
        /// A post that somebody holds.
        public static let post: Kind = "post"
        /// What was found out, and where it stands.
        public static let evidence: Kind = "evidence"
        /// What people say, in their words.
        public static let voice: Kind = "voice"
        /// Questions put to the public.
        public static let consultation: Kind = "consultation"

        /// The codes that this edition of the kit knows.
        public static let known: [Kind] = [
            .strategy, .reform, .fund, .target, .programme, .campaign, .statistic, .principle, .method, .organisation,
            .link, .post, .evidence, .voice, .consultation,
        ]
    }
}
