import CivilTime
import PolicyEngine

extension CommunitySafetyPartnerships {
    /// When a kind of body came to be a responsible authority, and ceased to be one; nil where it did not.
    struct MembershipSpan {
        /// That section 5 differed between two sightings.
        struct Change {
            let before: Sighting
            let after: Sighting
            /// When it was, from memory; nothing rests on it.
            let recalled: String

            init(_ before: Sighting, _ after: Sighting, recalled: String) {
                self.before = before
                self.after = after
                self.recalled = recalled
            }

            /// The day on which it first read so: after the one sighting, at the latest at the other.
            var day: Fact.Answer {
                .dayBetween(before.day.adding(days: 1), after.day, recalled: recalled)
            }
        }

        var joined: Change?
        var left: Change?
    }
}
