package aftermath.app.explain;

import aftermath.app.report.Numbers;
import aftermath.lab.lattice.Kind;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /// A scenario on a lattice gives each number with its origin and source; here is what it may be.
    static String parametersOfLattice() {
        StringBuilder table = new StringBuilder();
        row(table, "name", "unit", "may be", "models", "meaning");
        row(table, "---", "---", "---", "---", "---");
        SortedMap<String, Parameter> all = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            kind.parameters().forEach(parameter -> all.putIfAbsent(parameter.name(), parameter));
        }
        all.forEach((name, parameter) -> row(
                table,
                "`" + name + "`",
                parameter.unit(),
                Numbers.exact(parameter.lo()) + " to " + Numbers.exact(parameter.hi()),
                kinds(kind -> kind.parameters().stream().map(Parameter::name).anyMatch(name::equals)),
                parameter.meaning()));
        return table.toString();
    }

    static String switchesOfLattice() {
        StringBuilder text = new StringBuilder("No column of a nation is read or written. A scenario chooses a word for"
                + " every switch of its model:\n\n");
        row(text, "switch", "words", "models");
        row(text, "---", "---", "---");
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            kind.switches()
                    .forEach((name, words) ->
                            all.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(words));
        }
        all.forEach((name, words) -> row(
                text,
                "`" + name + "`",
                words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")),
                kinds(kind -> kind.switches().containsKey(name))));
        return text.toString();
    }

    private static String kinds(Predicate<Kind> asked) {
        return Arrays.stream(Kind.values()).filter(asked).map(Kind::word).collect(Collectors.joining(", "));
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
