package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.report.Numbers;
import aftermath.app.scenario.Nearest;
import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.lab.lattice.Setup;
import aftermath.sim.engine.Parameter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the options of `run` ask of a scenario on a lattice.
final class LatticeChoice {
    private static final String BASE = "base";
    private static final int WORLDS = 20;
    private static final int MOST_WORLDS = 100_000;
    private static final int MOST_THREADS = 1024;

    private final RunOptions asked;
    private final LatticeCase scenario;

    /// @throws BadInput where an option is given that a lattice has no use for
    LatticeChoice(RunOptions asked, LatticeCase scenario) {
        refuse(asked);
        this.asked = asked;
        this.scenario = scenario;
    }

    /// The variant asked for.
    Variant variant() {
        return variant(asked.variant == null ? BASE : asked.variant);
    }

    /// A variant with the switches and numbers that are asked for on top of it.
    Setup setup(Variant variant) {
        return scenario.setup(variant, rules(), sets());
    }

    int worlds() {
        return worlds(WORLDS);
    }

    /// @param otherwise where nothing is asked for
    int worlds(int otherwise) {
        return within("--runs", asked.runs == null ? otherwise : asked.runs, MOST_WORLDS);
    }

    int threads() {
        return within(
                "--threads",
                asked.threads == null ? Runtime.getRuntime().availableProcessors() : asked.threads,
                MOST_THREADS);
    }

    long seed() {
        return asked.seed == null ? 1 : asked.seed;
    }

    /// Options that a nation has and a lattice has not.
    private static void refuse(RunOptions asked) {
        TreeMap<String, Boolean> given = new TreeMap<>();
        given.put("--scale", asked.scale != null);
        given.put("--until", asked.until != null);
        given.put("--cut", !asked.cut.isEmpty());
        given.put("--numbers", asked.numbers != null);
        given.put("--claims", !asked.claims.isEmpty());
        given.put("--until-precise", asked.precise != null);
        given.put("--fail-on", !asked.failOn.isEmpty());
        given.forEach((option, there) -> {
            if (there) {
                throw new BadInput(
                        option + " must be left out: a scenario on a lattice has no such thing.",
                        "--variant, --set or --rule changes what is run.");
            }
        });
    }

    /// A variant by name.
    Variant variant(String name) {
        Variant variant = scenario.variants().get(name);
        if (variant == null) {
            String near = Nearest.to(name, scenario.variants().keySet());
            throw new BadInput(
                    "Variant (" + name + ") must be one of "
                            + String.join(", ", scenario.variants().keySet()) + ".",
                    near.isEmpty() ? null : near);
        }
        return variant;
    }

    private SortedMap<String, String> rules() {
        Kind kind = scenario.kind();
        TreeMap<String, List<String>> known = new TreeMap<>(kind.switches());
        known.put(Kind.PRESET, List.copyOf(kind.presets().keySet()));
        asked.rules.forEach((name, word) -> {
            List<String> words = known.get(name);
            if (words == null) {
                String near = Nearest.to(name, known.keySet());
                throw new BadInput(
                        "--rule " + name + " must be one of " + String.join(", ", known.keySet()) + ".",
                        near.isEmpty() ? null : near);
            }
            if (!words.contains(word)) {
                String near = Nearest.to(word, words);
                throw new BadInput(
                        "--rule " + name + " (" + word + ") must be one of " + String.join(", ", words) + ".",
                        near.isEmpty() ? null : near);
            }
        });
        return kind.spelledOut(new TreeMap<>(asked.rules));
    }

    private SortedMap<String, Double> sets() {
        TreeMap<String, Parameter> known = new TreeMap<>();
        scenario.kind().parameters().forEach(parameter -> known.put(parameter.name(), parameter));
        TreeMap<String, Double> sets = new TreeMap<>();
        for (Setting setting : asked.set) {
            Parameter parameter = known.get(setting.path());
            if (parameter == null) {
                String near = Nearest.to(setting.path(), known.keySet());
                throw new BadInput(
                        "--set " + setting.path() + " must be a parameter of the scenario.",
                        near.isEmpty() ? null : near);
            }
            if (!parameter.allows(setting.value())) {
                throw new BadInput(
                        "--set " + setting.path() + " (" + Numbers.exact(setting.value()) + ") must be "
                                + (parameter.whole() ? "a whole number " : "") + "within ["
                                + Numbers.exact(parameter.lo()) + ", " + Numbers.exact(parameter.hi()) + "].",
                        null);
            }
            sets.put(setting.path(), setting.value());
        }
        return sets;
    }

    private static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadInput(option + " (" + value + ") must be from 1 to " + most + ".", null);
        }
        return value;
    }
}
