import CivilTime
import SafetyModel

// swift-format-ignore: NeverUseForceTry
enum AreaSpecimens {
    static let lake = try! Boundary([
        Boundary.Polygon(Shapes.box(0, 0, 90, 90), holes: [Shapes.box(30, 30, 60, 60)]),
        Boundary.Polygon(Shapes.box(40, 40, 50, 50)),
    ])

    static let area = try! MappedArea(
        "E05000001", "a-kind-unknown-here", named: "Lakeside", for: AreaMapTests.term("2024-05-02", "2028-05-04"),
        in: ["E06000001", "E23000001"],
        setting: UrbanRuralClass(.rural, by: "a-scheme-unknown-here", asOf: day("2021-03-21")), boundary: lake)

    static let all: [Specimen] = [
        Specimen(lake.polygons[0].outer.corners[2]), Specimen(lake.polygons[0].holes[0]),
        Specimen(lake), Specimen(area), Specimen(try! AreaMapTests.map()),
        Specimen(UrbanRuralClass(.urban, by: .forcesOwn, asOf: AreaMapTests.spring)),
    ]
}
