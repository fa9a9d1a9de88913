package aftermath.app.explain;

import aftermath.app.report.Numbers;
import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Plan;
import aftermath.sim.model.Catalogue;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds what a name of the model means.
public final class Explanations {
    private static final String PLAN = "plan";

    private Explanations() {}

    /// Every name that can be explained.
    public static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(Cards.ids());
        names.add(PLAN);
        names.addAll(Catalogue.layers());
        names.addAll(Catalogue.parameters().keySet());
        Columns.ALL.forEach(c -> names.add(c.name()));
        Outcomes.ALL.forEach(o -> names.add(o.name()));
        return names;
    }

    public static boolean isParameter(String name) {
        return Catalogue.parameters().containsKey(name);
    }

    /// @param values whose values to tell of a parameter; none leaves them out
    public static Optional<Explanation> of(String name, @Nullable Scenario values) {
        if (name.equals(PLAN)) {
            return Optional.of(plan());
        }
        if (name.equals(Cards.POPULATION)) {
            return Optional.of(population());
        }
        Parameter parameter = Catalogue.parameters().get(name);
        if (parameter != null) {
            return Optional.of(parameter(parameter, values));
        }
        return Traffic.mechanism(name)
                .map(Explanations::mechanism)
                .or(() -> Columns.ALL.stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .map(Explanations::column))
                .or(() -> Outcomes.ALL.stream()
                        .filter(o -> o.name().equals(name))
                        .findFirst()
                        .map(Explanations::outcome))
                .or(() -> Catalogue.layers().contains(name) ? Optional.of(layer(name)) : Optional.empty());
    }

    private static Explanation plan() {
        Map<String, Object> facts = facts(PLAN, PLAN);
        facts.put("steps", Traffic.plan().stream().map(Explanations::step).toList());
        String text = "The order of an hour. Columns read ′ are those of the hour before.\n\n"
                + Plan.of(Catalogue.MECHANISMS, List.of()).print();
        return new Explanation(text, facts);
    }

    private static Explanation mechanism(Contract contract) {
        Map<String, Object> facts = facts("mechanism", contract.id());
        facts.putAll(step(contract));
        facts.put("summary", contract.summary());
        facts.put("source", contract.source());
        facts.put(
                "parameters",
                contract.parameters().stream().map(Explanations::said).toList());
        String card = Cards.text(contract.id()).orElse("");
        facts.put("card", card);
        String text = contract.id() + ", a mechanism of the layer " + contract.layer() + "\n" + contract.summary()
                + ".\n\n" + Plainly.text(card.replaceFirst("^# .*\n", ""));
        return new Explanation(text, facts);
    }

    private static Explanation population() {
        Map<String, Object> facts = facts(Cards.POPULATION, Cards.POPULATION);
        facts.put(
                "parameters",
                Population.PARAMETERS.stream().map(Explanations::said).toList());
        String card = Cards.text(Cards.POPULATION).orElse("");
        facts.put("card", card);
        return new Explanation(
                "population, the residents before the first hour\n\n" + Plainly.text(card.replaceFirst("^# .*\n", "")),
                facts);
    }

    private static Explanation layer(String name) {
        List<Contract> members =
                Traffic.plan().stream().filter(c -> c.layer().equals(name)).toList();
        Map<String, Object> facts = facts("layer", name);
        facts.put("mechanisms", members.stream().map(Contract::id).toList());
        StringBuilder text = new StringBuilder(name + ", a layer of " + members.size() + " mechanisms:\n\n");
        members.forEach(c -> text.append(String.format("  %-24s %s%n", c.id(), c.summary())));
        return new Explanation(text.toString(), facts);
    }

    private static Explanation parameter(Parameter parameter, @Nullable Scenario scenario) {
        List<String> users = Traffic.users(parameter);
        Map<String, Object> facts = facts("parameter", parameter.name());
        facts.putAll(said(parameter));
        facts.put("usedBy", users);
        StringBuilder text = new StringBuilder(parameter.name() + " [" + parameter.unit() + "], a parameter\n"
                + parameter.meaning() + ".\n\n"
                + "  allowed   " + Numbers.exact(parameter.lo()) + " to " + Numbers.exact(parameter.hi()) + "\n"
                + "  used by   " + String.join(", ", users) + "\n");
        Param param = scenario == null ? null : scenario.params().get(parameter.name());
        if (scenario != null && param != null) {
            String origin = param.origin().name().toLowerCase(Locale.ROOT);
            Map<String, Object> shipped = new LinkedHashMap<>();
            shipped.put("scenario", scenario.id());
            shipped.put("value", param.value());
            shipped.put("lo", param.lo());
            shipped.put("hi", param.hi());
            shipped.put("origin", origin);
            shipped.put("source", param.source());
            facts.put("value", shipped);
            text.append("\nIn ").append(scenario.id()).append(":\n");
            text.append("  value     ").append(Numbers.exact(param.value())).append('\n');
            text.append("  range     ").append(Numbers.exact(param.lo())).append(" to ");
            text.append(Numbers.exact(param.hi())).append('\n');
            text.append("  origin    ").append(origin).append('\n');
            text.append("  source    ").append(param.source()).append('\n');
        }
        text.append("\nNext: aftermath explain ").append(users.getFirst()).append('\n');
        return new Explanation(text.toString(), facts);
    }

    private static Explanation column(Column column) {
        Optional<String> writer = Traffic.writer(column);
        List<String> readers = Traffic.readers(column);
        boolean observed = Columns.OBSERVED.contains(column);
        Map<String, Object> facts = facts("column", column.name());
        facts.put("set", column.set().name());
        facts.put("unit", column.unit());
        facts.put("lo", column.lo());
        facts.put("hi", column.hi());
        facts.put("neutral", column.neutral());
        facts.put("meaning", column.meaning());
        facts.put("writer", writer.orElse(""));
        facts.put("readers", readers);
        facts.put("observed", observed);
        String text = column.name() + " [" + column.unit() + "], a column of every "
                + column.set().name() + "\n"
                + column.meaning() + ".\n\n"
                + "  range       " + Numbers.exact(column.lo()) + " to " + Numbers.exact(column.hi()) + "\n"
                + "  neutral     " + Numbers.exact(column.neutral()) + ", while its writer is cut\n"
                + "  written by  " + writer.map(Explanations::numbered).orElse("nobody") + "\n"
                + "  read by     "
                + (readers.isEmpty()
                        ? "no other mechanism"
                        : String.join(
                                ", ",
                                readers.stream().map(Explanations::numbered).toList()))
                + "\n  recorded    " + (observed ? "in every run" : "not in the results") + "\n"
                + writer.map(id -> "\nNext: aftermath explain " + id + "\n").orElse("");
        return new Explanation(text, facts);
    }

    private static Explanation outcome(Outcome outcome) {
        Map<String, Object> facts = facts("outcome", outcome.name());
        facts.put("unit", outcome.unit());
        facts.put("meaning", outcome.meaning());
        String text = outcome.name() + " [" + outcome.unit() + "], an outcome: one number for each run\n"
                + outcome.meaning()
                + ".\n\nEmpty in a run in which it does not occur. Reckoned from the recorded columns"
                + " after the run; no mechanism reads it.\n";
        return new Explanation(text, facts);
    }

    private static String numbered(String id) {
        return id
                + Traffic.mechanism(id)
                        .map(c -> " (step " + Traffic.step(c) + ")")
                        .orElse("");
    }

    private static Map<String, Object> step(Contract contract) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("id", contract.id());
        step.put("layer", contract.layer());
        step.put("step", Traffic.step(contract));
        step.put("cadence", contract.cadence());
        step.put("reads", contract.reads().stream().map(Column::name).toList());
        step.put(
                "readsOfTheHourBefore",
                contract.reads().stream()
                        .filter(c -> Traffic.seesBefore(contract, c))
                        .map(Column::name)
                        .toList());
        step.put("writes", contract.writes().stream().map(Column::name).toList());
        return step;
    }

    private static Map<String, Object> said(Parameter parameter) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", parameter.name());
        said.put("unit", parameter.unit());
        said.put("lo", parameter.lo());
        said.put("hi", parameter.hi());
        said.put("meaning", parameter.meaning());
        return said;
    }

    private static Map<String, Object> facts(String kind, String name) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", Explanation.SCHEMA);
        facts.put("kind", kind);
        facts.put("name", name);
        return facts;
    }
}
