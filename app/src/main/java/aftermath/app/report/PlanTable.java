package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import java.util.List;
import java.util.stream.Collectors;

/// The mechanisms in the order they step.
final class PlanTable {
    private PlanTable() {}

    static void draw(Html h, Manifest manifest) {
        Parts.section(h, "plan", "The plan of an hour");
        h.element(
                "p",
                manifest.plan().size()
                        + " mechanisms step in this order. Each reads what those above it have just"
                        + " written, the rest as it was an hour before, and writes only what it alone may change"
                        + (manifest.left().isEmpty()
                                ? "."
                                : ". Cut in this run: " + String.join(", ", manifest.left()) + "."));
        h.open("details").element("summary", "The plan, step by step");
        Parts.head(
                h, "Mechanisms in the order they step", "#Step", "Mechanism", "Every", "Reads", "Writes", "Form from");
        int number = 1;
        for (Contract step : manifest.plan()) {
            h.open("tr");
            Parts.number(h, Integer.toString(number++));
            h.open("th", "scope", "row").element("code", step.id());
            h.element("small", step.summary()).close();
            h.element("td", step.cadence() == 1 ? "hour" : step.cadence() + " hours");
            h.element("td", names(step.reads()), "class", "names")
                    .element("td", names(step.writes()), "class", "names");
            h.element("td", step.source(), "class", "source").close();
        }
        Parts.foot(h);
        h.close().close();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
