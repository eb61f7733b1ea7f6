/// Notes that several standards share.
extension String {
    static let startUnknown = """
        Since when it applies is not known. The policy counts for every day from the first of the year 1, which is no \
        day that was read anywhere.
        """
    static let spanUnknown = """
        Since when and until when it applied is not known. The policy counts for every day from the first of the year \
        1, which is no day that was read anywhere.
        """
}
