package aftermath.lab;

import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.Variant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which mechanisms act: a world is run as it is, then once more without each, on the same draws. Where the two agree
/// to the bit in everything recorded, the mechanism did nothing that anybody could see.
///
/// A coarse world is enough: it has the same mechanisms, and small crowds are no part of the question.
public final class Acting {

    /// What came of it.
    ///
    /// @param mechanism id
    /// @param variants  those in which it acts; empty where in none
    public record Verdict(String mechanism, List<String> variants) {
        public Verdict {
            variants = List.copyOf(variants);
        }
    }

    private final Scenario scenario;
    private final int scale;
    private final int threads;
    private final int ticks;
    private final Consumer<String> told;
    private final BooleanSupplier stop;
    private final SortedMap<String, String> whole = new TreeMap<>();

    /// @param scale   residents per agent
    /// @param ticks   hours of each run
    /// @param told    called before each run with what it is
    /// @param stop    asked between hours; once true no more is run
    public Acting(Scenario scenario, int scale, int threads, int ticks, Consumer<String> told, BooleanSupplier stop) {
        this.scenario = scenario;
        this.scale = scale;
        this.threads = threads;
        this.ticks = ticks;
        this.told = told;
        this.stop = stop;
    }

    /// The scenario's own length, in hours.
    public static int hours(Scenario scenario) {
        return (int) ChronoUnit.HOURS.between(
                scenario.clock().start(), scenario.clock().until());
    }

    /// Those that leave the base variant as it is, in the order of the tick, each with the variants in which it acts.
    ///
    /// @return nothing that was asked for after a stop
    public List<Verdict> idle() {
        List<Verdict> idle = new ArrayList<>();
        for (String mechanism : Catalogue.ids()) {
            if (!stop.getAsBoolean() && !acts(mechanism, base())) {
                List<String> variants = scenario.variants().values().stream()
                        .filter(variant -> !variant.name().equals("base"))
                        .filter(variant -> !stop.getAsBoolean() && acts(mechanism, variant))
                        .map(Variant::name)
                        .toList();
                idle.add(new Verdict(mechanism, variants));
            }
        }
        return stop.getAsBoolean() ? List.of() : List.copyOf(idle);
    }

    private Variant base() {
        Variant base = scenario.variants().get("base");
        return base == null ? new Variant("base", "", List.of(), new TreeMap<>()) : base;
    }

    private boolean acts(String mechanism, Variant variant) {
        String asItIs = whole.get(variant.name());
        if (asItIs == null) {
            told.accept(variant.name());
            asItIs = digest(variant, null);
            whole.put(variant.name(), asItIs);
        }
        told.accept(variant.name() + " without " + mechanism);
        return !asItIs.equals(digest(variant, mechanism));
    }

    /// What was recorded of a run, as a digest; empty where it was stopped.
    private String digest(Variant variant, @Nullable String without) {
        TreeSet<String> cuts = new TreeSet<>(variant.cuts());
        if (without != null) {
            cuts.add(without);
        }
        List<String> digests = new ArrayList<>();
        RunPlan plan = new RunPlan(scenario, 1, 1, scale, threads, ticks, List.copyOf(cuts), variant.sets());
        Ensemble.run(plan, 0, result -> digests.add(result.digest()), stop);
        return digests.isEmpty() ? "" : digests.getFirst();
    }
}
