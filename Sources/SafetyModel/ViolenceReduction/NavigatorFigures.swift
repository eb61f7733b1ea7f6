/// What came of the offers of hospital navigators, counted.
public struct NavigatorFigures: Hashable, Sendable {
    /// Of the patients to whom help was offered, who took it up; of who has not answered nobody knows.
    public let takenUp: Share
    /// Of those who took it up, who was connected to a programme; of whom the navigator still leads nobody knows.
    public let connected: Share
    /// Of those who were connected, who went through with it; of who is still in it nobody knows.
    public let followedThrough: Share

    /// The figures of those contacts, each by its last course; those entered in error do not count.
    public init(of contacts: some Sequence<NavigatorContact>) {
        let courses = contacts.filter { $0.progress.state != .enteredInError }
            .map { contact in (state: contact.progress.state, events: contact.progress.latestCourse.map(\.event)) }
        takenUp = Share(
            of: courses.map { course in
                course.events.contains(.takeUp) ? true : (course.state == .declined ? false : nil)
            })
        connected = Share(
            of: courses.filter { $0.events.contains(.takeUp) }.map { course in
                course.events.contains(.connect) ? true : (course.state == .left ? false : nil)
            })
        followedThrough = Share(
            of: courses.filter { $0.events.contains(.connect) }.map { course in
                switch course.state {
                case .followedThrough: true
                case .left: false
                case .offered, .declined, .takenUp, .connected, .enteredInError: nil
                }
            })
    }
}
