extension String {
    /// True where both are the same UTF-8 bytes.
    ///
    /// Swift takes two texts for equal that Unicode holds for equivalent, such as an é of one scalar and one of two. A
    /// store that did so too would be the only one: databases and files know bytes.
    func hasBytes(of other: String) -> Bool {
        // Different texts have different bytes, and that is quickly found out.
        self == other && utf8.elementsEqual(other.utf8)
    }
}
