package aftermath.lab.claim;

import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.lab.twin.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/// Made-up runs of one outcome, and tests of it.
final class Runs {
    static final int DAYS = 31;
    static final String OUTCOME = "deaths.total";

    final List<Told> told = new ArrayList<>();

    /// Worlds of a set with their twins.
    Runs worlds(String set, int worlds, IntToDoubleFunction factual, SortedMap<String, IntToDoubleFunction> twins) {
        for (int w = 0; w < worlds; w++) {
            told.add(run(set, w, "", factual.applyAsDouble(w), -1, new TreeMap<>()));
            int world = w;
            twins.forEach((name, twin) -> told.add(run(
                    set,
                    world,
                    name,
                    twin.applyAsDouble(world),
                    twin.applyAsDouble(world) == factual.applyAsDouble(world) ? -1 : 5,
                    new TreeMap<>())));
        }
        return this;
    }

    static Told run(String set, int world, String twin, double outcome, int apart, SortedMap<String, Double> inputs) {
        SortedMap<String, Double> outcomes = new TreeMap<>();
        if (!Double.isNaN(outcome)) {
            outcomes.put(OUTCOME, outcome);
        }
        SortedMap<Integer, SortedMap<String, Double>> byDays = new TreeMap<>();
        byDays.put(DAYS, outcomes);
        return new Told(set, world, twin, 0, apart, inputs, byDays, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    Evidence evidence() {
        return new Evidence(told);
    }

    static Test effect(Side side, double margin) {
        return test(new Measure.Effect("no-cause"), side, margin);
    }

    static Test test(Measure measure, Side side, double margin) {
        return new Test(
                "main",
                Claim.Kind.CAUSE,
                "How many more?",
                measure,
                OUTCOME,
                "persons",
                DAYS,
                side,
                margin,
                "because",
                new Test.Event(OUTCOME, Side.AT_LEAST, 100),
                "");
    }

    static Claim claim(Test... tests) {
        return new Claim("c", 1, "author", "it did", List.of(Claim.Kind.CAUSE), List.of(tests), "", List.of(), 1);
    }

    static SortedMap<String, IntToDoubleFunction> without(IntToDoubleFunction twin) {
        SortedMap<String, IntToDoubleFunction> twins = new TreeMap<>();
        twins.put("no-cause", twin);
        return twins;
    }
}
