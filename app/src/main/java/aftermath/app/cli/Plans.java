package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.scenario.Nearest;
import aftermath.app.store.Drawn;
import aftermath.lab.Relations;
import aftermath.lab.RunPlan;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Nation;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.Variant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Turns what a user asked into a plan, or says what is wrong with it.
final class Plans {
    private static final int RUNS = 20;
    /// Residents per agent where claims are judged: outcomes are those of 1:1 but for chance (docs/BENCHMARKS.md).
    private static final int COARSE = 10;

    private static final int MOST_THREADS = 256;

    private final Scenario scenario;
    private final List<Contract> mechanisms;

    Plans(Scenario scenario, List<Contract> mechanisms) {
        this.scenario = scenario;
        this.mechanisms = mechanisms;
    }

    /// @param judged whether claims are judged, which is done on a coarser world where nothing is said of scale
    RunPlan of(RunOptions asked, boolean judged) {
        if (!asked.rules.isEmpty()) {
            throw new BadInput("--rule must be left out: a nation has no switches.", "--set or --cut was meant.");
        }
        Drawn numbers = asked.numbers == null ? Drawn.POSTERIOR : asked.numbers;
        return new RunPlan(
                numbers.from(scenario),
                atLeastOne("--runs", asked.runs, RUNS),
                asked.seed == null ? 1 : asked.seed,
                asked.scale == null ? judged ? COARSE : 1 : asked.scale.residents(),
                threads(asked),
                ticks(asked.until),
                cuts(variant(asked.variant), asked.cut),
                sets(variant(asked.variant), asked.set));
    }

    static int threads(RunOptions asked) {
        int threads =
                atLeastOne("--threads", asked.threads, Runtime.getRuntime().availableProcessors());
        if (threads > MOST_THREADS) {
            throw new BadInput("--threads (" + threads + ") must be at most " + MOST_THREADS + ".", null);
        }
        return threads;
    }

    static int atLeastOne(String option, @Nullable Integer given, int otherwise) {
        if (given != null && given < 1) {
            throw new BadInput(option + " (" + given + ") must be 1 or more.", null);
        }
        return given == null ? otherwise : given;
    }

    int ticks(@Nullable Until until) {
        var clock = scenario.clock();
        long ticks =
                until == null ? ChronoUnit.HOURS.between(clock.start(), clock.until()) : until.ticks(clock.start());
        if (ticks < 1 || ticks > Nation.MOST_TICKS) {
            throw new BadInput(
                    "--until must lie after the start (" + clock.start() + ") and within three years of it.",
                    clock.until() + ", the scenario's own end.");
        }
        return (int) ticks;
    }

    /// The variant asked for; the base, which every scenario has, where none is.
    Variant variant(@Nullable String asked) {
        String name = asked == null ? "base" : asked;
        Variant variant = scenario.variants().get(name);
        if (variant == null) {
            throw unknown(
                    "--variant (" + name + ") must be one of the scenario's.",
                    name,
                    scenario.variants().keySet());
        }
        return variant;
    }

    /// The variant's cuts and the user's, sorted, each a mechanism or a layer (`alliance` or `alliance.*`).
    List<String> cuts(Variant variant, List<String> asked) {
        Set<String> known = new TreeSet<>();
        for (Contract mechanism : mechanisms) {
            known.add(mechanism.id());
            known.add(mechanism.layer());
        }
        Set<String> cuts = new TreeSet<>(variant.cuts());
        cuts.retainAll(known);
        for (String given : asked) {
            String cut = given.endsWith(".*") ? given.substring(0, given.length() - 2) : given;
            if (!known.contains(cut)) {
                throw unknown("--cut (" + given + ") must be a mechanism or a layer of the plan.", cut, known);
            }
            cuts.add(cut);
        }
        return List.copyOf(cuts);
    }

    SortedMap<String, Double> sets(Variant variant, List<Setting> asked) {
        return sets("--set", variant, asked);
    }

    /// The variant's values and these, each allowed and none contradicting another.
    ///
    /// @param option by which they were asked for
    SortedMap<String, Double> sets(String option, Variant variant, List<Setting> asked) {
        SortedMap<String, Double> sets = new TreeMap<>(variant.sets());
        for (Setting setting : asked) {
            Param param = known(option, setting.path());
            within(option, setting, param);
            sets.put(setting.path(), setting.value());
        }
        related(sets);
        return sets;
    }

    /// Refuses values that are not allowed, or contradict each other or the variant's.
    void mustFit(String option, Variant variant, List<Setting> asked) {
        SortedMap<String, Double> all = sets(option, variant, asked);
        related(all);
    }

    /// A parameter of the scenario.
    Param known(String option, String name) {
        Param param = scenario.params().get(name);
        if (param == null) {
            throw unknown(
                    option + " (" + name + ") must be a parameter of the scenario.",
                    name,
                    scenario.params().keySet());
        }
        return param;
    }

    /// Values may each be in range and still contradict each other.
    private void related(SortedMap<String, Double> sets) {
        SortedMap<String, Double> all = new TreeMap<>(sets);
        scenario.params().forEach((name, param) -> all.putIfAbsent(name, param.value()));
        for (Relations.Violation broken : Relations.broken(all)) {
            throw new BadInput(
                    "Parameter " + broken.parameter() + " (" + all.get(broken.parameter()) + ") must " + broken.demand()
                            + ".",
                    null);
        }
    }

    /// A user may leave the range thought possible, but not the one the equations allow.
    private void within(String option, Setting setting, Param param) {
        List<Parameter> bounds = new ArrayList<>(Population.PARAMETERS);
        mechanisms.forEach(mechanism -> bounds.addAll(mechanism.parameters()));
        for (Parameter parameter : bounds) {
            if (parameter.name().equals(setting.path()) && !parameter.allows(setting.value())) {
                throw new BadInput(
                        option + " " + setting.path() + " (" + setting.value() + ") must "
                                + (parameter.whole() ? "be a whole number" : "lie") + " between " + parameter.lo()
                                + " and " + parameter.hi() + ", unit " + parameter.unit() + ".",
                        param.value() + ", the scenario's own.");
            }
        }
    }

    private static BadInput unknown(String message, String given, Set<String> known) {
        String nearest = Nearest.to(given, known);
        return new BadInput(message, nearest.isEmpty() ? "one of: " + String.join(", ", known) : nearest);
    }
}
