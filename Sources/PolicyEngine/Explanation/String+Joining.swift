extension String {
    /// The parts one after the other, written once into one piece of memory.
    ///
    /// An account has many sentences, and a string that grows part by part takes twice as long.
    init(
        joining first: String, _ second: String, _ third: String, _ fourth: String = "", _ fifth: String = "",
        _ sixth: String = "", _ seventh: String = "", _ eighth: String = "", _ ninth: String = "", _ tenth: String = ""
    ) {
        let length =
            first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count + fifth.utf8.count
            + sixth.utf8.count + seventh.utf8.count + eighth.utf8.count + ninth.utf8.count + tenth.utf8.count
        self.init(unsafeUninitializedCapacity: length) { text in
            var end = 0
            func add(_ part: String) { end = text[end...].update(fromContentsOf: part.utf8) }
            add(first)
            add(second)
            add(third)
            add(fourth)
            add(fifth)
            add(sixth)
            add(seventh)
            add(eighth)
            add(ninth)
            add(tenth)
            return end
        }
    }
}
