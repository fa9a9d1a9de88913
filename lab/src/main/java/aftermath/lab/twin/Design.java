package aftermath.lab.twin;

import aftermath.lab.RunPlan;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Cell.Ask;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Scenario.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which runs the claims need, each once however many claims look at it, in an order that may be broken off anywhere:
/// at every moment each set of worlds is about as far as every other.
public final class Design {
    private static final int DAY = 24;

    private final RunPlan plan;
    private final Claims claims;
    private final Extent extent;
    private final int longest;

    /// How much is run besides the worlds of the plan.
    ///
    /// @param shaken    worlds with every input moved
    /// @param variants  worlds of each variant, over the days of a scan at most
    /// @param scanned   worlds of the base in which every mechanism is cut in turn
    /// @param scanDays  days of that: the crisis itself
    public record Extent(int shaken, int variants, int scanned, int scanDays) {}

    /// @param plan    the base: its number of worlds is the number of pairs
    /// @param claims  those to be judged
    /// @param longest days beyond which nothing is run; a test that needs more stays without
    public Design(RunPlan plan, Claims claims, Extent extent, int longest) {
        this.plan = plan;
        this.claims = claims;
        this.extent = extent;
        this.longest = longest;
    }

    /// Every cell, in the order in which they are run.
    public List<Cell> cells() {
        List<Placed> placed = new ArrayList<>();
        place(placed, plan.worlds(), this::base);
        if (!asks().isEmpty()) {
            Shaken shaken = new Shaken(plan, extent.shaken);
            place(placed, extent.shaken, w -> cell(Told.SHAKEN, w, shaken.plan(w), shaken.inputs(w)));
            for (Variant variant : variants()) {
                place(placed, extent.variants, w -> crisis(variant.name(), w, of(variant)));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::at));
        return placed.stream().map(Placed::cell).toList();
    }

    /// A cell and where it stands, 0..1.
    private record Placed(double at, Cell cell) {}

    private static void place(List<Placed> placed, int worlds, java.util.function.IntFunction<Cell> cell) {
        for (int w = 0; w < worlds; w++) {
            placed.add(new Placed((w + 0.5) / worlds, cell.apply(w)));
        }
    }

    private Cell base(int world) {
        List<Ask> asks = new ArrayList<>(asks());
        if (world < extent.scanned) {
            scans().forEach((twin, mechanism) -> {
                Ask asked = asks.stream()
                        .filter(a -> a.twin().equals(twin))
                        .findFirst()
                        .orElse(null);
                TreeSet<Integer> days = new TreeSet<>(days().headSet(scanDays() + 1));
                if (asked != null) {
                    days.addAll(asked.days());
                    asks.remove(asked);
                }
                asks.add(new Ask(twin, Intervention.cut(mechanism), days, asked == null ? Set.of() : asked.shown()));
            });
        }
        return new Cell(Told.BASE, world, plan, new TreeMap<>(), days(), asks);
    }

    /// A variant’s world: only what belongs to the crisis itself is asked of it.
    private Cell crisis(String set, int world, RunPlan its) {
        List<Ask> asks = asks().stream()
                .map(ask -> new Ask(ask.twin(), ask.change(), ask.days().headSet(scanDays() + 1), ask.shown()))
                .filter(ask -> !ask.days().isEmpty())
                .toList();
        return new Cell(set, world, its, new TreeMap<>(), days().headSet(scanDays() + 1), asks);
    }

    private Cell cell(String set, int world, RunPlan its, SortedMap<String, Double> inputs) {
        return new Cell(set, world, its, inputs, days(), asks());
    }

    private RunPlan of(Variant variant) {
        TreeSet<String> cuts = new TreeSet<>(plan.cuts());
        cuts.addAll(variant.cuts());
        TreeMap<String, Double> sets = new TreeMap<>(variant.sets());
        sets.putAll(plan.sets());
        return new RunPlan(
                plan.scenario(),
                extent.variants,
                plan.seed(),
                plan.scale(),
                plan.threads(),
                plan.ticks(),
                List.copyOf(cuts),
                sets);
    }

    private List<Variant> variants() {
        return plan.scenario().variants().values().stream()
                .filter(variant -> !variant.name().equals(Told.BASE))
                .toList();
    }

    /// The tests that are run: those that need runs, and no more days than there are.
    public List<Test> tests() {
        return claims.claims().stream()
                .map(Claim::tests)
                .flatMap(List::stream)
                .filter(test -> test.days() > 0 && test.days() <= longest)
                .toList();
    }

    /// The outcomes that any test looks at.
    public SortedSet<String> outcomes() {
        TreeSet<String> outcomes = new TreeSet<>();
        tests().forEach(test -> outcomes.addAll(Needs.outcomes(test)));
        return outcomes;
    }

    /// The columns that any test draws.
    public SortedSet<String> shown() {
        TreeSet<String> shown = new TreeSet<>();
        tests().stream().map(Test::shows).filter(s -> !s.isEmpty()).forEach(shown::add);
        return shown;
    }

    /// The columns that tests of a twin draw.
    private SortedSet<String> shown(String twin) {
        return tests().stream()
                .filter(test ->
                        Needs.twins(test).contains(twin) && !test.shows().isEmpty())
                .map(Test::shows)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Integer> days() {
        TreeSet<Integer> days = new TreeSet<>();
        tests().forEach(test -> days.add(test.days()));
        days.add(scanDays());
        days.add(Math.ceilDiv(plan.ticks(), DAY));
        return days;
    }

    /// Days over which every mechanism is cut in turn.
    public int scanDays() {
        return Math.min(extent.scanDays, longest);
    }

    /// Twins by name, as the tests need them.
    public List<Ask> asks() {
        SortedMap<String, SortedSet<Integer>> days = new TreeMap<>();
        for (Test test : tests()) {
            for (String twin : Needs.twins(test)) {
                days.computeIfAbsent(twin, t -> new TreeSet<>()).add(test.days());
            }
        }
        List<Ask> asks = new ArrayList<>();
        days.forEach((twin, its) -> asks.add(new Ask(
                twin,
                Objects.requireNonNull(claims.interventions().get(twin), twin).intervention(),
                its,
                shown(twin))));
        return asks;
    }

    /// For each twin in which one mechanism is cut, that mechanism; a change of the claims that does just that is used.
    public SortedMap<String, String> scans() {
        SortedMap<String, String> scans = new TreeMap<>();
        for (Mechanism mechanism : Catalogue.MECHANISMS) {
            String id = mechanism.contract().id();
            if (!isCut(mechanism.contract())) {
                String known = changeThatCuts(id);
                scans.put(known == null ? "without " + id : known, id);
            }
        }
        return scans;
    }

    private boolean isCut(Contract contract) {
        return plan.cuts().contains(contract.id()) || plan.cuts().contains(contract.layer());
    }

    private @Nullable String changeThatCuts(String mechanism) {
        Intervention cut = Intervention.cut(mechanism);
        return claims.interventions().entrySet().stream()
                .filter(e -> e.getValue().intervention().equals(cut))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Mechanisms that some claim names: cut, or with a parameter changed, by a change that one of its tests uses.
    public SortedSet<String> named() {
        TreeSet<String> named = new TreeSet<>();
        for (Ask ask : asks()) {
            Change change = Objects.requireNonNull(claims.interventions().get(ask.twin()));
            for (Mechanism mechanism : Catalogue.MECHANISMS) {
                Contract contract = mechanism.contract();
                Intervention does = change.intervention();
                boolean cut = does.cuts().contains(contract.id()) || does.cuts().contains(contract.layer());
                boolean set = contract.parameters().stream()
                        .anyMatch(p -> does.sets().containsKey(p.name())
                                || does.factors().containsKey(p.name()));
                boolean held = does.holds().stream()
                        .anyMatch(h -> contract.writes().stream()
                                .anyMatch(column -> column.name().equals(h.column())));
                if (cut || set || held) {
                    named.add(contract.id());
                }
            }
        }
        return named;
    }
}
