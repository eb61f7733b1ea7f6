extension AccessSession {
    /// The key under which the store behind knows a command of the principal's; no two principals share one.
    func own(_ command: CommandKey) -> CommandKey {
        CommandKey(rawValue: "\(prefix):\(command)")
    }

    /// The key that the principal gave, of one that the store behind knows.
    func command(ofOwn command: CommandKey) -> CommandKey {
        CommandKey(rawValue: String(decoding: command.rawValue.utf8.dropFirst(prefix.utf8.count + 1), as: UTF8.self))
    }

    /// The name of one of the session's access entries, which no command of anybody's can have.
    func entryName(_ number: Int) -> CommandKey {
        CommandKey(rawValue: "\(prefix)!\(name)/\(number)")
    }

    /// The length comes first, so that no name of one principal can be read as that of another.
    private var prefix: String { "\(principal.who.utf8.count):\(principal.who)" }
}
