/// Where beside a point one looks: less far than any distance to the one side, and far less still to the other.
///
/// No edge passes through a point beside another: so every such point is either inside or outside.
enum PlaneSide: CaseIterable {
    /// Just to the east, and much less to the north.
    case northeast
    /// Just to the west, and much less to the south.
    case southwest
}
