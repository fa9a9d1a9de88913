package aftermath.app.cli;

import aftermath.app.report.Coarse;
import aftermath.app.report.Numbers;
import aftermath.app.scenario.EntityNames;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.twin.Cascade.Step;
import aftermath.lab.twin.CommonPath;
import aftermath.lab.twin.CommonPath.Stop;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Intervention;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What `aftermath twin` says: where worlds part, how it spreads, what comes of it, where.
final class TwinSummary {
    static final String TWIN = "twin";
    private static final String SCHEMA = "aftermath/twin/1";
    private static final int OUTCOMES = 24;
    private static final int STOPS = 24;
    private static final int BAR = 40;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final RunPlan plan;
    private final Intervention change;
    private final int days;
    private final List<Outcome> outcomes;
    private final List<Told> factual;
    private final List<Told> twins;

    /// @param told of every world the factual run and the twin
    TwinSummary(RunPlan plan, Intervention change, int days, List<Outcome> outcomes, List<Told> told) {
        this.plan = plan;
        this.change = change;
        this.days = days;
        this.outcomes = outcomes;
        this.factual = told.stream().filter(t -> t.twin().isEmpty()).toList();
        this.twins = told.stream().filter(t -> !t.twin().isEmpty()).toList();
    }

    /// The object of `--json`.
    record TwinJson(
            String schema,
            String scenario,
            long seed,
            int scale,
            int days,
            Intervention change,
            List<PairJson> pairs,
            SortedMap<String, OutcomeJson> outcomes,
            List<StopJson> cascade,
            SortedMap<String, RegionJson> regions) {}

    /// One pair.
    ///
    /// @param apart first hour at which the two differ; null where they never do
    /// @param first column that does, in the order of the tick; null likewise
    /// @param entity of that column
    record PairJson(
            int world,
            @Nullable Integer apart,
            @Nullable String first,
            @Nullable String entity,
            List<Step> cascade) {}

    /// An outcome over all pairs; null where it occurred in none.
    record OutcomeJson(String unit, SpreadJson factual, SpreadJson twin, SpreadJson difference) {}

    /// A column on the way of the difference; null where no pair feels it.
    record StopJson(
            String column,
            String mechanism,
            String from,
            @Nullable Double felt,
            @Nullable Double first,
            @Nullable Double last,
            Share differs,
            Share agree) {
        static StopJson of(Stop stop) {
            return new StopJson(
                    stop.column(),
                    stop.mechanism(),
                    stop.from(),
                    finite(stop.felt()),
                    finite(stop.first()),
                    finite(stop.last()),
                    stop.differs(),
                    stop.agree());
        }
    }

    /// How numbers lie: 5 %, 50 %, 95 %.
    record SpreadJson(
            @Nullable Double median,
            @Nullable Double lo,
            @Nullable Double hi,
            int pairs) {
        static SpreadJson of(Spread spread) {
            return new SpreadJson(finite(spread.median()), finite(spread.lo()), finite(spread.hi()), spread.worlds());
        }
    }

    /// Medians over pairs of what happened in a region in the first month: factual run, twin. The dead are
    /// residents; members of the forces are not among them.
    record RegionJson(double personHours, double personHoursTwin, double dead, double deadTwin) {}

    TwinJson json() {
        SortedMap<String, OutcomeJson> byName = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            byName.put(
                    outcome.name(),
                    new OutcomeJson(
                            outcome.unit(),
                            SpreadJson.of(spread(factual, outcome.name())),
                            SpreadJson.of(spread(twins, outcome.name())),
                            SpreadJson.of(difference(outcome.name()))));
        }
        return new TwinJson(
                SCHEMA,
                plan.scenario().id(),
                plan.seed(),
                plan.scale(),
                days,
                change,
                twins.stream().map(this::pair).toList(),
                byName,
                path().stops().stream().map(StopJson::of).toList(),
                regions());
    }

    private PairJson pair(Told twin) {
        Step first = twin.cascade().isEmpty() ? null : twin.cascade().getFirst();
        return new PairJson(
                twin.world(),
                twin.apart() < 0 ? null : twin.apart(),
                first == null ? null : first.column(),
                first == null ? null : entity(first),
                twin.cascade());
    }

    private CommonPath path() {
        return new CommonPath(twins.stream().map(Told::cascade).toList());
    }

    void print(PrintWriter out) {
        out.printf(
                "%s beside its twin with %s: %d %s of %d days, seed %d, 1:%d. In this model:%n%n",
                plan.scenario().id(),
                ChangeWords.of(change, plan.scenario()),
                twins.size(),
                twins.size() == 1 ? "pair" : "pairs",
                days,
                plan.seed(),
                plan.scale());
        parting(out);
        if (twins.stream().anyMatch(twin -> twin.apart() >= 0)) {
            spreading(out);
            outcomes(out);
            regions(out);
        }
    }

    private void parting(PrintWriter out) {
        long same = twins.stream().filter(twin -> twin.apart() < 0).count();
        if (same == twins.size()) {
            out.println("The twin is the factual run to the bit: nothing that was recorded differs.");
            return;
        }
        for (Told twin : twins.stream().limit(5).toList()) {
            if (twin.apart() < 0) {
                out.printf("World %d: never parts.%n", twin.world());
            } else if (twin.cascade().isEmpty()) {
                out.printf("World %d: parts at hour %d, after the first month.%n", twin.world(), twin.apart());
            } else {
                Step first = twin.cascade().getFirst();
                out.printf(
                        "World %d: parts at hour %d (%s) in %s of %s, written by %s.%n",
                        twin.world(), first.tick(), time(first.tick()), first.column(), entity(first), writer(first));
            }
        }
        if (twins.size() > 5) {
            out.printf("… and %d more worlds, of all %d that never part.%n", twins.size() - 5, same);
        }
        out.println();
    }

    private static String writer(Step step) {
        return step.mechanism().isEmpty() ? "nothing but the change itself" : step.mechanism();
    }

    /// Columns in the order in which the difference is felt, with a bar for when.
    private void spreading(PrintWriter out) {
        List<Stop> stops = path().stops().stream()
                .filter(stop -> !Double.isNaN(stop.felt()))
                .toList();
        if (stops.isEmpty()) {
            out.printf("No difference of the first month is felt: none reaches a hundredth of its column's range.%n%n");
            return;
        }
        double last = stops.getLast().felt();
        double first = stops.getFirst().felt();
        out.printf(
                "How it spread: hour at which each column differs by a hundredth of its range%s%n",
                twins.size() == 1 ? "" : ", median over pairs");
        for (Stop stop : stops.stream().limit(STOPS).toList()) {
            int at = last > first ? (int) Math.round((stop.felt() - first) / (last - first) * (BAR - 1)) : 0;
            out.println(String.format(
                            Locale.ROOT,
                            "  %5.0f  %-40s  %-30s %s%s",
                            stop.felt(),
                            " ".repeat(at) + "●",
                            stop.column(),
                            stop.from().isEmpty() ? "← the change itself" : "← " + stop.from(),
                            twins.size() == 1
                                    ? ""
                                    : "  (" + stop.differs().count() + " of "
                                            + stop.differs().of() + ")")
                    .stripTrailing());
        }
        int more = stops.size() - STOPS;
        if (more > 0) {
            out.printf("  … and %d more columns; --json has all%n", more);
        }
        out.println();
    }

    private void outcomes(PrintWriter out) {
        List<Outcome> differing = outcomes.stream()
                .filter(outcome -> difference(outcome.name()).median() != 0
                        && !Double.isNaN(difference(outcome.name()).median()))
                .sorted(Comparator.comparing(outcome -> !outcome.key()))
                .toList();
        out.println(String.format(
                Locale.ROOT, "%-34s %12s %12s  %-28s %s", "outcome", "factual", "twin", "difference", "unit"));
        for (Outcome outcome : differing.stream().limit(OUTCOMES).toList()) {
            Spread difference = difference(outcome.name());
            String range = difference.worlds() > 1
                    ? " (" + signed(difference.lo(), outcome) + " to " + signed(difference.hi(), outcome) + ")"
                    : "";
            out.println(String.format(
                            Locale.ROOT,
                            "%-34s %12s %12s  %-28s %s",
                            outcome.name(),
                            Numbers.plain(spread(factual, outcome.name()).median(), outcome.unit()),
                            Numbers.plain(spread(twins, outcome.name()).median(), outcome.unit()),
                            signed(difference.median(), outcome) + range,
                            outcome.unit())
                    .stripTrailing());
        }
        int more = differing.size() - OUTCOMES;
        if (more > 0) {
            out.printf("… and %d more that differ; --json has all%n", more);
        }
        out.println();
    }

    private static String signed(double number, Outcome outcome) {
        return (number > 0 ? "+" : "") + Numbers.plain(number, outcome.unit());
    }

    private void regions(PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%-24s %14s %14s %15s %14s",
                "region, first month",
                "person-hours",
                "in the twin",
                "residents dead",
                "in the twin"));
        regions()
                .forEach((region, told) -> out.println(String.format(
                        Locale.ROOT,
                        "%-24s %,14.0f %,14.0f %,15.0f %,14.0f",
                        region,
                        told.personHours(),
                        told.personHoursTwin(),
                        told.dead(),
                        told.deadTwin())));
        out.println("Members of the forces are not among the dead of a region.");
        String coarse = Coarse.note(plan.scale());
        if (!coarse.isEmpty()) {
            out.println(coarse);
        }
    }

    private SortedMap<String, RegionJson> regions() {
        SortedMap<String, RegionJson> regions = new TreeMap<>();
        for (int r = 0; r < plan.scenario().regions().size(); r++) {
            regions.put(
                    plan.scenario().regions().get(r).name(),
                    new RegionJson(
                            median(factual, "person-hours", r),
                            median(twins, "person-hours", r),
                            median(factual, "dead", r),
                            median(twins, "dead", r)));
        }
        return regions;
    }

    private static double median(List<Told> runs, String quantity, int region) {
        return Spread.of(runs.stream()
                        .mapToDouble(run ->
                                run.regions().getOrDefault(quantity, List.of()).get(region))
                        .toArray())
                .median();
    }

    private Spread spread(List<Told> runs, String outcome) {
        return Spread.of(
                runs.stream().mapToDouble(run -> run.outcome(days, outcome)).toArray());
    }

    /// Twin less factual run: what the change does.
    private Spread difference(String outcome) {
        List<Double> differences = new ArrayList<>();
        for (int p = 0; p < twins.size(); p++) {
            differences.add(twins.get(p).outcome(days, outcome) - factual.get(p).outcome(days, outcome));
        }
        return Spread.of(differences.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private String entity(Step step) {
        Column column = Columns.ALL.stream()
                .filter(c -> c.name().equals(step.column()))
                .findFirst()
                .orElseThrow();
        List<String> names = EntityNames.of(plan.scenario(), column);
        return step.entity() < names.size() ? names.get(step.entity()) : "entity " + step.entity();
    }

    private String time(int hour) {
        return CLOCK.format(plan.scenario().clock().start().plusHours(hour));
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
