package aftermath.app.report;

import aftermath.sim.scenario.Scenario;

/// The outlines of the country’s regions, and the hatching that all its maps share.
final class Shapes {
    private Shapes() {}

    /// Every outline once; the maps refer to them.
    static void define(Html h, Scenario scenario, Outlines outlines) {
        h.open("svg", "width", "0", "height", "0", "class", "shapes", "aria-hidden", "true")
                .open("defs");
        h.open(
                "pattern",
                "id",
                "hatch",
                "width",
                "7",
                "height",
                "7",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        h.empty("line", "x1", "0", "y1", "0", "x2", "0", "y2", "7", "class", "hatch");
        h.close();
        for (Scenario.Region region : scenario.regions()) {
            h.empty("path", "id", "shape-" + region.iso(), "d", outlines.path(region.iso()));
        }
        h.close().close().newline();
    }
}
