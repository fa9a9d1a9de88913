package aftermath.app.explain;

import aftermath.lab.Outcome;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Columns;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Everything of one kind, for people: the plan of an hour, all columns, parameters, outcomes.
final class Listings {
    private static final int WIDTH = 100;
    private static final int INDENT = 16;

    private Listings() {}

    /// The tick, layer by layer. A column marked `′` is read as it was an hour before.
    static String plan() {
        StringBuilder text = new StringBuilder("The order of an hour: "
                + Traffic.plan().size() + " mechanisms. Columns marked ′ are those of the hour before.\n");
        String layer = "";
        for (Contract contract : Traffic.plan()) {
            if (!contract.layer().equals(layer)) {
                layer = contract.layer();
                text.append('\n').append(layer).append('\n');
            }
            text.append(String.format(
                    "  %2d  %-30s %s%n", Traffic.step(contract), contract.id(), every(contract.cadence())));
            names(text, "reads", contract.reads(), c -> Traffic.seesBefore(contract, c) ? c.name() + "′" : c.name());
            names(text, "writes", contract.writes(), Column::name);
        }
        return text.toString();
    }

    static String every(int hours) {
        return hours == 1 ? "every hour" : hours == 24 ? "every day" : "every " + hours + " hours";
    }

    static String columns() {
        StringBuilder text = new StringBuilder(
                Columns.ALL.size() + " columns; * marks the " + Columns.OBSERVED.size() + " recorded in every run.\n");
        String set = "";
        for (Column column : Columns.ALL.stream()
                .sorted(Comparator.comparing(c -> c.set().name()))
                .toList()) {
            if (!column.set().name().equals(set)) {
                set = column.set().name();
                text.append('\n').append(set).append('\n');
            }
            line(text, Columns.OBSERVED.contains(column) ? "*" : " ", column.name(), column.unit(), column.meaning());
        }
        return text.toString();
    }

    static String parameters() {
        StringBuilder text = new StringBuilder(Catalogue.parameters().size() + " parameters.\n\n");
        for (Parameter parameter : Catalogue.parameters().values()) {
            line(text, " ", parameter.name(), parameter.unit(), parameter.meaning());
        }
        return text.toString();
    }

    static String outcomes(List<Outcome> outcomes) {
        StringBuilder text = new StringBuilder(
                outcomes.size() + " outcomes, one number each for a run; * marks those of the short table.\n");
        Outcome.Group group = null;
        for (Outcome outcome : outcomes) {
            if (outcome.group() != group) {
                group = outcome.group();
                text.append('\n').append(group.title()).append('\n');
            }
            line(text, outcome.key() ? "*" : " ", outcome.name(), outcome.unit(), outcome.meaning());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String mark, String name, String unit, String meaning) {
        text.append(String.format("%s %-34s %-13s %s%n", mark, name, unit, meaning));
    }

    /// Names after a word, broken between names.
    private static void names(StringBuilder text, String word, List<Column> columns, Function<Column, String> name) {
        String line = String.format("      %-" + (INDENT - 6) + "s", word);
        if (columns.isEmpty()) {
            text.append(line).append("nothing\n");
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            String piece = name.apply(columns.get(i)) + (i + 1 < columns.size() ? ", " : "");
            if (line.length() + piece.stripTrailing().length() > WIDTH && line.length() > INDENT) {
                text.append(line.stripTrailing()).append('\n');
                line = " ".repeat(INDENT);
            }
            line += piece;
        }
        text.append(line).append('\n');
    }
}
