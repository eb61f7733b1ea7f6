extension Personal<String> {
    /// True where nothing is written in it; that much is no secret.
    var isBlank: Bool {
        // A disclosure for storage covers every value, so the other branch is never taken.
        guard let text = try? disclosed(for: .storage(reason: "whether something is written at all")) else {
            return true
        }
        return text.allSatisfy(\.isWhitespace)
    }
}
