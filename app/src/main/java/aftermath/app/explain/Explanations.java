package aftermath.app.explain;

import aftermath.app.claim.ClaimFacts;
import aftermath.app.claim.ClaimPages;
import aftermath.app.report.Numbers;
import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
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
    private static final String COLUMNS = "columns";
    private static final String PARAMETERS = "parameters";
    private static final String OUTCOMES = "outcomes";

    private Explanations() {}

    /// Every name that can be explained whatever the case.
    public static SortedSet<String> names() {
        return names(null);
    }

    /// Every name that can be explained, those that only this case has too.
    public static SortedSet<String> names(@Nullable Scenario scenario) {
        SortedSet<String> names = new TreeSet<>(Cards.ids());
        names.addAll(List.of(PLAN, COLUMNS, PARAMETERS, OUTCOMES));
        names.addAll(Catalogue.layers());
        names.addAll(Catalogue.parameters().keySet());
        Columns.ALL.forEach(c -> names.add(c.name()));
        outcomes(scenario).forEach(o -> names.add(o.name()));
        return names;
    }

    /// Whether a scenario has something to add: the value of a parameter, or outcomes of its own.
    public static boolean asksForScenario(String name) {
        return isParameter(name) || name.equals(OUTCOMES) || !names().contains(name);
    }

    public static boolean isParameter(String name) {
        return Catalogue.parameters().containsKey(name);
    }

    /// @param values whose values to tell of a parameter; none leaves them out
    public static Optional<Explanation> of(String name, @Nullable Scenario values) {
        return switch (name) {
            case PLAN -> Optional.of(plan());
            case COLUMNS ->
                Optional.of(listing(name, Columns.ALL.stream().map(Column::name).toList(), Listings.columns()));
            case PARAMETERS ->
                Optional.of(listing(name, List.copyOf(Catalogue.parameters().keySet()), Listings.parameters()));
            case OUTCOMES -> {
                List<Outcome> outcomes = outcomes(values);
                List<String> names = outcomes.stream().map(Outcome::name).toList();
                yield Optional.of(listing(name, names, Listings.outcomes(outcomes)));
            }
            case Cards.POPULATION -> Optional.of(population());
            case Cards.LATTICE -> Optional.of(decisionOnLattices());
            default -> one(name, values);
        };
    }

    private static Optional<Explanation> one(String name, @Nullable Scenario values) {
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
                .or(() -> outcomes(values).stream()
                        .filter(o -> o.name().equals(name))
                        .findFirst()
                        .map(Explanations::outcome))
                .or(() -> Catalogue.layers().contains(name) ? Optional.of(layer(name)) : Optional.empty());
    }

    private static Explanation plan() {
        Map<String, Object> facts = facts(PLAN, PLAN);
        facts.put("steps", Traffic.plan().stream().map(Explanations::step).toList());
        return new Explanation(Listings.plan(), facts);
    }

    private static List<Outcome> outcomes(@Nullable Scenario scenario) {
        return scenario == null ? Outcomes.ofAnyCase() : Outcomes.of(scenario);
    }

    private static Explanation listing(String name, List<String> names, String text) {
        Map<String, Object> facts = facts("list", name);
        facts.put("names", names);
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
        facts.put("targets", Targets.of(contract.id()).stream().map(Target::id).toList());
        String said = card.isEmpty()
                ? "Its card is not written yet.\n\n## Source\n\n" + contract.source() + "\n\n## Reads and writes\n\n"
                        + CardTables.traffic(contract)
                : card.replaceFirst("^# .*\n", "");
        String text = contract.id() + ", a mechanism of the layer " + contract.layer() + "\n" + contract.summary()
                + ".\n" + stands(contract) + "\n\n" + Plainly.text(said);
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

    private static Explanation decisionOnLattices() {
        Map<String, Object> facts = facts("lattice", Cards.LATTICE);
        String card = Cards.text(Cards.LATTICE).orElse("");
        facts.put("card", card);
        facts.put("targets", Targets.of(Cards.LATTICE).stream().map(Target::id).toList());
        return new Explanation(
                Cards.LATTICE + ", the decision in scenarios on a lattice\n\n"
                        + Plainly.text(card.replaceFirst("^# .*\n", "")),
                facts);
    }

    /// @param claim of `claims`
    public static Explanation claim(Claim claim, Scenario scenario, Claims claims) {
        Map<String, Object> facts = facts("claim", claim.id());
        facts.put("scenario", scenario.id());
        facts.put("source", claims.source());
        facts.putAll(new ClaimFacts(scenario, claims).claim(claim));
        return new Explanation(new ClaimPages(scenario, claims).one(claim), facts);
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
                + "  allowed   " + Numbers.exact(parameter.lo()) + " to " + Numbers.exact(parameter.hi())
                + (parameter.whole() ? ", whole numbers" : "") + "\n"
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
        facts.put("group", outcome.group().title());
        facts.put("set", outcome.set());
        facts.put("rule", outcome.rule());
        String text = outcome.name() + " [" + outcome.unit() + "], an outcome: one number for each run\n"
                + outcome.meaning() + ".\n\n"
                + "  about    " + outcome.group().title() + "\n"
                + "  over     every " + outcome.set() + "\n"
                + "  formula  " + outcome.rule()
                + "\n\nEmpty in a run in which it does not occur. Reckoned from the recorded columns"
                + " after the run; no mechanism reads it.\n";
        return new Explanation(text, facts);
    }

    /// Where a mechanism stands in the hour.
    private static String stands(Contract contract) {
        List<Contract> plan = Traffic.plan();
        int at = plan.indexOf(contract);
        String after = at == 0 ? "first of all" : "after " + plan.get(at - 1).id();
        String before = at == plan.size() - 1
                ? "last of all"
                : "before " + plan.get(at + 1).id();
        return "Step " + (at + 1) + " of " + plan.size() + ", " + Listings.every(contract.cadence()) + ": " + after
                + ", " + before + ".";
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

    static Map<String, Object> said(Parameter parameter) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", parameter.name());
        said.put("unit", parameter.unit());
        said.put("lo", parameter.lo());
        said.put("hi", parameter.hi());
        said.put("whole", parameter.whole());
        said.put("meaning", parameter.meaning());
        return said;
    }

    static Map<String, Object> facts(String kind, String name) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", Explanation.SCHEMA);
        facts.put("kind", kind);
        facts.put("name", name);
        return facts;
    }
}
