package aftermath.app.scenario;

import aftermath.lab.Relations;
import aftermath.lab.claim.Change;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The block `interventions:` of a claims file: what twins do differently.
final class InterventionText {
    static final Set<String> ACTS = Set.of("cut", "set", "scale", "hold", "drop", "move", "add");

    private final Faults faults;
    private final Ground ground;

    InterventionText(Faults faults, Ground ground) {
        this.faults = faults;
        this.ground = ground;
    }

    SortedMap<String, Change> changes(Fields block) {
        TreeMap<String, Change> changes = new TreeMap<>();
        Map<Intervention, String> seen = new HashMap<>();
        for (String name : block.keys()) {
            int before = faults.count();
            block.key(name).slug();
            Fields fields = block.open(name, Set.of("says"), ACTS);
            Change change = new Change(name, fields.value("says").text(), intervention(fields));
            changes.put(name, change);
            // One that is faulty in itself may seem to do nothing, or what another does.
            if (ground.sound() && faults.count() == before) {
                judge(block.key(name), change, seen);
            }
        }
        return changes;
    }

    private void judge(Scalar name, Change change, Map<Intervention, String> seen) {
        String other = seen.putIfAbsent(plain(change.intervention()), change.id());
        if (idle(change.intervention())) {
            name.must("change something", "");
        } else if (other != null) {
            name.must("do something else than " + other + " does", "delete one of the two");
        }
    }

    private Intervention intervention(Fields fields) {
        List<String> cuts = cuts(fields);
        SortedMap<String, Double> sets = sets(fields.ofAnyKeys("set"));
        SortedMap<String, Double> factors = factors(fields.ofAnyKeys("scale"), sets);
        related(fields, sets, factors);
        return new Intervention(
                cuts, sets, factors, new HoldText(ground).holds(fields), new ScheduleText(ground).changes(fields));
    }

    private List<String> cuts(Fields fields) {
        List<String> cuts = new ArrayList<>();
        for (Scalar cut : fields.values("cut")) {
            String name = ground.cut(cut);
            if (cuts.contains(name)) {
                cut.must("appear once", "");
            }
            cuts.add(name);
        }
        for (String cut : cuts) {
            String layer = cut.substring(0, Math.max(0, cut.indexOf('.')));
            if (cuts.contains(layer)) {
                fields.values("cut").get(cuts.indexOf(cut)).must("not be cut twice, as the layer " + layer + " is", "");
            }
        }
        return cuts;
    }

    private SortedMap<String, Double> sets(Fields fields) {
        TreeMap<String, Double> sets = new TreeMap<>();
        for (String name : fields.keys()) {
            double value = fields.value(name).number();
            Param param = ground.parameter(fields.key(name));
            if (param != null && !Double.isNaN(value) && !ground.allows(name, value)) {
                fields.value(name).must(ground.allowed(name), "");
            }
            sets.put(name, value);
        }
        return sets;
    }

    private SortedMap<String, Double> factors(Fields fields, SortedMap<String, Double> sets) {
        TreeMap<String, Double> factors = new TreeMap<>();
        for (String name : fields.keys()) {
            double factor = fields.value(name).number();
            Param param = ground.parameter(fields.key(name));
            if (param != null && !Double.isNaN(factor)) {
                double[] ends = ends(param, sets.get(name));
                boolean allowed = ground.allows(name, ends[0] * factor) && ground.allows(name, ends[1] * factor);
                if (!allowed) {
                    fields.value(name)
                            .must(
                                    "leave " + name + " what it may be: it must " + ground.allowed(name)
                                            + ", but becomes " + Numeral.plain(ends[0] * factor)
                                            + (ends[0] == ends[1] ? "" : " to " + Numeral.plain(ends[1] * factor)),
                                    "");
                }
            }
            factors.put(name, factor);
        }
        return factors;
    }

    /// Least and greatest value a number can have before it is scaled.
    private static double[] ends(Param param, @Nullable Double set) {
        if (set != null) {
            return new double[] {set, set};
        }
        return param.prior() == null
                ? new double[] {param.value(), param.value()}
                : new double[] {param.lo(), param.hi()};
    }

    /// Values may each be allowed and still contradict each other.
    private void related(Fields fields, SortedMap<String, Double> sets, SortedMap<String, Double> factors) {
        if (!ground.sound() || (sets.isEmpty() && factors.isEmpty())) {
            return;
        }
        for (Relations.Violation broken : Relations.broken(changed(sets, factors))) {
            boolean set = !sets.isEmpty();
            SortedMap<String, Double> touched = set ? sets : factors;
            Fields block = fields.ofAnyKeys(set ? "set" : "scale");
            String at = touched.containsKey(broken.parameter()) ? broken.parameter() : touched.firstKey();
            block.value(at)
                    .must(
                            at.equals(broken.parameter())
                                    ? broken.demand()
                                    : "leave " + broken.parameter() + " as it is: that one must " + broken.demand(),
                            "");
        }
    }

    private SortedMap<String, Double> changed(SortedMap<String, Double> sets, SortedMap<String, Double> factors) {
        TreeMap<String, Double> numbers = new TreeMap<>();
        ground.scenario().params().forEach((name, param) -> numbers.put(name, param.value()));
        numbers.putAll(sets);
        factors.forEach((name, factor) -> numbers.computeIfPresent(name, (n, value) -> value * factor));
        return numbers;
    }

    /// Whether it leaves every world as it is, as far as can be told without running one.
    private boolean idle(Intervention intervention) {
        Scenario scenario = ground.scenario();
        Scenario.Variant base = scenario.variants().get("base");
        List<String> already = base == null ? List.of() : base.cuts();
        boolean cuts = !ground.mechanismsOf(already).containsAll(ground.mechanismsOf(intervention.cuts()));
        boolean sets = intervention.sets().entrySet().stream().anyMatch(set -> {
            Param param = scenario.params().get(set.getKey());
            return param == null || param.prior() != null || param.value() != set.getValue();
        });
        boolean factors = intervention.factors().values().stream().anyMatch(factor -> factor != 1);
        boolean holds =
                intervention.holds().stream().anyMatch(hold -> hold.act() == Intervention.Act.SET || hold.value() != 1);
        return !cuts && !sets && !factors && !holds && intervention.events().isEmpty();
    }

    /// The same with every layer written out, so that two ways to write one thing are told to be one.
    private Intervention plain(Intervention intervention) {
        return new Intervention(
                List.copyOf(ground.mechanismsOf(intervention.cuts())),
                intervention.sets(),
                intervention.factors(),
                intervention.holds(),
                intervention.events());
    }
}
