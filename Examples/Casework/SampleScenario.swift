import CommunitySafetyKit

/// Fictional cases with exact times, laid into the month that was read so that something is always due.
enum SampleScenario {
    static func json(in month: CivilMonth?) -> String {
        let first = month?.firstDay ?? CivilDate(dayNumber: 19_417)
        let next = first.adding(months: 1)
        func day(_ days: Int) -> CivilDate { next.adding(days: days) }
        return """
            { "format": "community-safety-scenario/1", "cases": [
              { "id": "mill-lane-burglary", "kind": "crime", "title": "A burglary with an arrest",
                "victims": [
                  { "id": "tenant", "kind": "person", "circumstances": {
                      "under_18": false, "vulnerable": false, "intimidated": false, "most_serious_crime": false,
                      "persistently_targeted": false, "bereaved_close_relative": false,
                      "enhanced_by_discretion": false, "objects_to_referral": false } },
                  { "id": "landlord", "kind": "business" } ],
                "events": [
                  { "id": "reported", "kind": "crime_reported", "at": "\(day(-9))T08:30:00Z" },
                  { "id": "referred", "kind": "service.referral-2wd", "at": "\(day(-8))T10:00:00Z" },
                  { "id": "arrest", "kind": "suspect_arrested", "at": "\(day(-3))T21:15:00Z", "about": "suspect-1" },
                  { "id": "bail", "kind": "suspect_released_on_police_bail", "at": "\(day(-2))T16:00:00Z",
                    "about": "suspect-1" } ] },
              { "id": "harbour-street-assault", "kind": "crime", "title": "An assault, the needs assessment half done",
                "victims": [
                  { "id": "victim", "kind": "person", "circumstances": {
                      "under_18": false, "intimidated": null, "violent_crime": true,
                      "vulnerable": [ { "value": true, "from": "\(day(-2))T12:00:00Z" } ] } } ],
                "events": [
                  { "id": "reported", "kind": "crime_reported", "at": "\(day(-12))T23:40:00Z" },
                  { "id": "injury", "kind": "violent_crime_injury", "at": "\(day(-12))T23:20:00Z" },
                  { "id": "interview", "kind": "suspect_interviewed_under_caution", "at": "\(day(-4))T09:00:00Z" },
                  { "id": "told", "kind": "service.notify-interview-under-caution", "at": "\(day(-3))T15:00:00Z" },
                  { "id": "charge", "kind": "suspect_charged", "at": "\(day(-1))T18:00:00Z" } ] },
              { "id": "quay-road-robbery", "kind": "crime", "title": "A trial, one court result not passed on",
                "victims": [
                  { "id": "victim", "kind": "person", "circumstances": { "under_18": true } } ],
                "events": [
                  { "id": "verdict", "kind": "verdict_or_case_outcome", "at": "\(day(-9))T15:00:00Z" },
                  { "id": "verdict-received", "kind": "wcu_received.verdict_or_case_outcome",
                    "at": "\(day(-6))T09:30:00Z", "answers": "verdict" },
                  { "id": "sentence", "kind": "sentence_passed", "at": "\(day(-3))T12:00:00Z" } ] }
            ] }
            """
    }
}
