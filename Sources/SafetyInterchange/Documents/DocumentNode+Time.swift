import CivilTime
import PolicyEngine

extension DocumentNode {
    /// An ISO 8601 instant with offset.
    func instant() throws(DocumentError) -> Instant {
        let text = try text()
        do throws(CivilTimeError) {
            return try Instant(text)
        } catch {
            throw bad("an instant such as 2023-12-22T15:10:00Z")
        }
    }

    /// A civil day.
    func date() throws(DocumentError) -> CivilDate {
        let text = try text()
        do throws(CivilTimeError) {
            return try CivilDate(text)
        } catch {
            throw bad("a day such as 2023-12-22")
        }
    }

    /// An instant, a date or a month, by its form.
    func eventTime() throws(DocumentError) -> EventTime {
        let text = try text()
        do throws(CivilTimeError) {
            if text.contains("T") { return .instant(try Instant(text)) }
            return text.utf8.count > 7 ? .date(try CivilDate(text)) : .month(try CivilMonth(text))
        } catch {
            throw bad("an instant with offset, a date or a month")
        }
    }

    /// An instant; of a date or a month, the first instant on the UK clock.
    func firstInstant() throws(DocumentError) -> Instant {
        let time = try eventTime()
        do throws(CivilTimeError) {
            switch time {
            case .instant(let instant): return instant
            case .date(let date): return try CivilClock.unitedKingdom.startOfDay(date)
            case .month(let month): return try CivilClock.unitedKingdom.startOfDay(month.firstDay)
            }
        } catch {
            throw bad("a time within the clock's range")
        }
    }
}
