/// Notes that several rules of the later law share.
extension String {
    static let noLimitStatedHere = "No time limit was stated in what could be read."
}
