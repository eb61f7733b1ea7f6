/// Keeps tasks that read and tasks that write from running one after the other.
///
/// A quick store would otherwise have done all its writes before the first reader comes to read.
actor Turns {
    private var count = 0

    /// Tells that a read was done, and lets others in.
    func take() async {
        count += 1
        await Task.yield()
    }

    /// Waits until some read has been done, but not for ever: the readers may all have gone.
    func giveWay() async {
        let before = count
        for _ in 0..<1000 where count == before && !Task.isCancelled { await Task.yield() }
    }
}
