import CivilTime
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("The catalogue")
struct CatalogueTests {
    private static func lines(of policy: Policy) -> [String] {
        Catalogue.page(of: policy).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A policy with one duty of that limit and text.
    private static func policy(
        summary: String = "Told", notes: [String] = [], status: PolicyStatus = .inForce, from: String = "2020-01-01",
        level: Verification = .primary
    ) throws -> Policy {
        let citation = Citation(
            instrument: "Code", edition: "1", locator: "4(1)", locatorVerification: level, sources: ["a", "b"])
        let duty = Duty(
            "mw.call", citing: citation, summary: summary, owedTo: .always, audienceVerification: level,
            owedBy: ["watch"], upon: .event("report"), triggerVerification: level,
            within: [Limit(.workingDays(5), verification: level)], dischargedBy: ["service.call"], notes: notes)
        return try Policy(
            "millbrook/1", title: "Millbrook", instrument: "Agreement", bindingForce: .localScheme,
            inForce: InForce(from: try CivilDate(from)), status: status, jurisdiction: "Millbrook", facts: [],
            duties: [duty])
    }

    @Test("has a page for each policy and an index that links to it with its counts")
    func pages() throws {
        let catalogue = Catalogue(of: [try Self.policy(), try SamplePolicy.whole()])
        #expect(catalogue.pages.map(\.name) == ["README.md", "millbrook-1.md", "sample-1.md"])
        let index = try #require(catalogue.pages.first).text
        #expect(
            index.contains("\n| [Millbrook](millbrook-1.md) | local scheme | 2020-01-01 on | 1 | 0 | 1 | 0 | 0 |\n"))
        // Two duties, a criterion, a measure and two definitions.
        #expect(
            index.contains(
                "\n| [Sample](sample-1.md) | guidance | 2020-01-01 until 2030-01-01 | 4 | 2 | 1 | 2 | 3 |\n"))
        #expect(index.contains("\n| **together** |  |  | 5 | 2 | 2 | 2 | 3 |\n"))
        #expect(index.contains("2 policies; 5 rules and 2 definitions: 2 primary, 2 secondary, 3 unverified."))
    }

    @Test("says of a duty whom, who, when, how long, how, where and how well checked")
    func duty() throws {
        let lines = Self.lines(of: try Self.policy())
        let start = try #require(lines.firstIndex(of: "### `mw.call`"))
        #expect(
            lines[start...] == [
                "### `mw.call`", "", "**Told** (duty)", "", "|  |  | checked |", "| --- | --- | --- |",
                "| owed to | everyone | primary |", "| owed by | `watch` |  |", "| upon | `report` | primary |",
                "| time | within 5 working days | primary |", "| done by | `service.call` |  |",
                "| stands in | Code 1, 4(1) | primary |", "| seen in | `a` and `b` |  |", "",
            ])
        #expect(lines.contains("| [`mw.call`](#mwcall) | Told | duty | primary |"))
    }

    @Test("says every part of every kind of rule")
    func everyPart() throws {
        let text = Catalogue.page(of: try SamplePolicy.whole()).text
        for part in [
            "| held against | `police` or `cps` |  |",
            "| upon | `wcu_received.bail_granted`, which is the news of `bail_granted` | **unverified** |",
            "| time | within 1 working day, where `sure` | primary |", "| unless | not `sure` |  |",
            "| used by | `service.told` |  |", "| again | after each service, until `closed` |  |",
            "| clock stops | under Sample Code 1, § 4 “a/b” |  |", "| passes news to | `second` |  |",
            "Not judged here: with reasons.", "Note: a doubt.", "| asked upon | `asked` |  |",
            "| sure | Sure (Sample Code 1, § 4 “a/b”): `sure` | primary |", "| last seen | on 2021-05-06 |  |",
            "Not judged here: fit.", "| counted | `sure` |  |", "| from | `called` | primary |",
            "| until | `came` | primary |", "| town | at least 90 % within 15 minutes, where `sure` | primary |",
            "| all | a mean of at most 6 minutes | secondary |", "| says | Asked, then told | secondary |",
            "- ask\n- tell", "| `minutes` | How long? | minutes, a whole number |  |",
            "| `changed` | When? | a day from 2007-01-01 to 2012-01-01, not known which; from memory, and so unverified: "
                + "1 April 2008 |  |",
            "| `gazette` |", "| status | superseded |", "| done by | nothing |  |",
        ] {
            #expect(text.contains(part), "the page has no \(part)")
        }
    }

    @Test("lets what is from memory stand out wherever it shows")
    func memory() throws {
        let lines = Self.lines(of: try Self.policy(level: .unverified))
        for label in ["owed to", "upon", "time", "stands in"] {
            #expect(lines.contains { $0.hasPrefix("| \(label) |") && $0.hasSuffix("| **unverified** |") }, "\(label)")
        }
        #expect(lines.contains("| [`mw.call`](#mwcall) | Told | duty | **unverified** |"))
    }

    @Test("says where an edition founds nothing", arguments: PolicyStatus.allCases)
    func standing(status: PolicyStatus) throws {
        let policy = try Self.policy(status: status)
        let sentence = "**It founds nothing**"
        #expect(Catalogue.page(of: policy).text.contains(sentence) == !status.foundsDuties)
        #expect(Catalogue(of: [policy]).pages[0].text.contains("founds nothing: ") == !status.foundsDuties)
    }

    @Test("says where nobody knows since when")
    func sinceUnknown() throws {
        let page = Catalogue.page(of: try Self.policy(from: "0001-01-01")).text
        #expect(page.contains("| in force | since when is not known, with no end known |"))
    }

    @Test("keeps an author's words from being markup")
    func markup() throws {
        let policy = try Self.policy(summary: "A | B *and* <b>\nmore", notes: ["ends with a stop.", "one | two"])
        let lines = Self.lines(of: policy)
        #expect(lines.contains("| [`mw.call`](#mwcall) | A \\| B \\*and\\* &lt;b> more | duty | primary |"))
        #expect(lines.contains("Note: ends with a stop."))
        #expect(lines.contains("Note: one | two."))
        #expect(lines.contains("**A | B \\*and\\* &lt;b> more** (duty)"))
    }
}
