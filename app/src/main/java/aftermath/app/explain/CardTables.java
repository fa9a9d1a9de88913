package aftermath.app.explain;

import aftermath.app.report.Numbers;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/// The parts of a card that follow from contracts and scenario, as Markdown.
final class CardTables {
    private CardTables() {}

    static String parameters(List<Parameter> parameters, Scenario scenario) {
        StringBuilder table = new StringBuilder();
        row(table, "name", "unit", "shipped value", "range", "origin", "meaning", "source, or reason");
        row(table, "---", "---", "---:", "---", "---", "---", "---");
        for (Parameter parameter : parameters) {
            Param param = scenario.params().get(parameter.name());
            row(
                    table,
                    "`" + parameter.name() + "`",
                    parameter.unit(),
                    param == null ? "–" : Numbers.exact(param.value()),
                    param == null ? "–" : Numbers.exact(param.lo()) + " to " + Numbers.exact(param.hi()),
                    param == null ? "–" : param.origin().name().toLowerCase(Locale.ROOT),
                    parameter.meaning(),
                    param == null ? "–" : param.source());
        }
        return table.toString();
    }

    static String traffic(Contract contract) {
        StringBuilder text = new StringBuilder("Step " + Traffic.step(contract) + " of "
                + Traffic.plan().size() + ", every "
                + (contract.cadence() == 1 ? "hour" : contract.cadence() + " hours") + ".\n\n");
        row(text, "does", "column", "unit", "meaning", "other end");
        row(text, "---", "---", "---", "---", "---");
        for (Column column : contract.reads()) {
            String when = Traffic.seesBefore(contract, column) ? ", of the hour before" : "";
            column(text, "reads", column, "written by " + Traffic.writer(column).orElse("nobody") + when);
        }
        for (Column column : contract.writes()) {
            column(text, "writes", column, reading(column));
        }
        return text.toString();
    }

    static String trafficOfPopulation() {
        StringBuilder text =
                new StringBuilder("Settled once, before the burn-in. Reads no column and writes none.\n\n");
        row(text, "parameter", "also used by");
        row(text, "---", "---");
        for (Parameter parameter : Population.PARAMETERS) {
            List<String> others = Traffic.users(parameter).stream()
                    .filter(id -> !id.equals(Cards.POPULATION))
                    .toList();
            row(text, "`" + parameter.name() + "`", others.isEmpty() ? "–" : String.join(", ", others));
        }
        return text.toString();
    }

    static String targets(String id) {
        List<Target> targets = Targets.of(id);
        if (targets.isEmpty()) {
            return "No target of `aftermath verify` rests on it.\n";
        }
        StringBuilder text = new StringBuilder("`aftermath verify " + id + "` runs them.\n\n");
        row(text, "target", "kind", "what must come out", "source");
        row(text, "---", "---", "---", "---");
        for (Target target : targets) {
            row(text, "`" + target.id() + "`", target.kind().word(), target.title(), target.source());
        }
        return text.toString();
    }

    private static String reading(Column column) {
        List<String> readers = Traffic.readers(column);
        if (!readers.isEmpty()) {
            return "read by " + String.join(", ", readers);
        }
        return Columns.OBSERVED.contains(column) ? "recorded only" : "kept for its own use";
    }

    private static void column(StringBuilder table, String does, Column column, String otherEnd) {
        row(table, does, "`" + column.name() + "`", column.unit(), column.meaning(), otherEnd);
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ");
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : " | ").append(cells[i].replace("|", "\\|"));
        }
        table.append(" |\n");
    }
}
