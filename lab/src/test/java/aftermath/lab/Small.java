package aftermath.lab;

import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One region, two places, 30,000 residents: enough for the lab, which does not ask what happens but only that it does.
final class Small {
    private static final LocalDateTime START = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final String MADE_UP = "made up";

    /// Numbers with which some come out; all others are 1, or what their range allows.
    private static final Map<String, Double> LIVELY = Map.of(
            "population.legitimacy", 0.4,
            "population.threshold-mean", 0.7,
            "population.threshold-spread", 0.1,
            "population.degree", 8.0,
            "population.near", 6.0,
            "society.decide.rate", 0.1,
            "society.decide.leave", 0.2,
            "society.decide.spread", 0.03);

    private Small() {}

    static Scenario scenario() {
        return scenario(Map.of());
    }

    /// A case with so many of everything that outcomes are told of; the country is allied.
    ///
    /// @param frames named f0, f1 …
    /// @param powers named p0, p1 …
    /// @param pairs  of the first power and the second, the second and the third …
    /// @param states every other one a member
    static Scenario scenario(int regions, int places, int frames, int powers, int pairs, int states) {
        List<Scenario.Region> regionList = IntStream.range(0, regions)
                .mapToObj(r -> new Scenario.Region(
                        "S" + r, "S" + r, 1000L * (r + 1), 0.5, 0.6, 0.2, 0.5, 5, 1000, 5, 0.5, 0, 6, 45, 70))
                .toList();
        List<Scenario.Place> placeList = IntStream.range(0, places)
                .mapToObj(p -> new Scenario.Place("a" + p, "a", Math.min(p, regions - 1), "city", 1000, 45, 70))
                .toList();
        List<Discourse.Frame> frameList =
                IntStream.range(0, frames).mapToObj(k -> frame("f" + k)).toList();
        Abroad abroad = new Abroad(
                IntStream.range(0, powers).mapToObj(k -> power("p" + k)).toList(),
                IntStream.range(0, pairs)
                        .mapToObj(k -> new Abroad.Pair(k, k + 1, 0.5, 0.5, Origin.ASSUMED, MADE_UP))
                        .toList(),
                IntStream.range(0, states)
                        .mapToObj(k -> new Abroad.OtherState(
                                "s" + k, "s", k % 2 == 0, 0.1, 0.1, 0.1, 0.1, Origin.ASSUMED, MADE_UP))
                        .toList());
        return scenario(
                Map.of(),
                regionList,
                placeList,
                List.of(new Scenario.Member("m", "m", true, 1, 1, 1, Origin.ASSUMED, MADE_UP)),
                new Discourse(frameList, List.of(), List.of()),
                abroad);
    }

    private static Discourse.Frame frame(String id) {
        return new Discourse.Frame(id, id, List.of(0.5, 0.5, 0.5), 0, 0, 0, Origin.ASSUMED, MADE_UP);
    }

    private static Abroad.Power power(String id) {
        return new Abroad.Power(id, id, 0.2, 0.2, 0.5, 0, false, Origin.ASSUMED, MADE_UP);
    }

    /// @param priors of some parameters
    static Scenario scenario(Map<String, Prior> priors) {
        return scenario(
                priors,
                List.of(new Scenario.Region("S", "S", 30_000, 0.7, 0.6, 0.2, 0.5, 5, 1000, 5, 0.5, 0, 6, 45, 70)),
                List.of(
                        new Scenario.Place("a", "a", 0, "city", 20_000, 45, 70),
                        new Scenario.Place("b", "b", 0, "city", 10_000, 46, 71)),
                List.of(),
                Discourse.NONE,
                Abroad.NONE);
    }

    private static Scenario scenario(
            Map<String, Prior> priors,
            List<Scenario.Region> regions,
            List<Scenario.Place> places,
            List<Scenario.Member> members,
            Discourse discourse,
            Abroad abroad) {
        TreeMap<String, Param> params = new TreeMap<>();
        Catalogue.parameters().values().forEach(p -> params.put(p.name(), param(p, priors.get(p.name()))));
        return new Scenario(
                "small",
                "Small",
                MADE_UP,
                new Scenario.Country("SML", 1, "Small", 30_000),
                new Scenario.Clock(START, START.plusHours(100), 6, 5),
                regions,
                places,
                List.of(),
                List.of(),
                List.of(new Scenario.Price(0, 50, 100, Origin.ASSUMED, MADE_UP)),
                List.of(new Scenario.Unit("u", "police", 0, 80, false, "none", Origin.ASSUMED, MADE_UP)),
                members,
                Conflict.NONE,
                discourse,
                abroad,
                params,
                List.of(new Scenario.Event("cap", START, "price-cap-lifted", -1, MADE_UP)),
                new TreeMap<>(),
                new Scenario.ObservedRecord(List.of(), List.of()),
                "0");
    }

    private static Param param(Parameter p, @Nullable Prior prior) {
        double value = LIVELY.getOrDefault(p.name(), Math.clamp(1.0, p.lo(), p.hi()));
        return new Param(p.name(), value, prior, p.unit(), p.lo(), p.hi(), Origin.ASSUMED, MADE_UP);
    }

    static RunPlan plan(Scenario scenario, int worlds, SortedMap<String, Double> sets) {
        return new RunPlan(scenario, worlds, 7, 10, 1, 40, List.of(), sets);
    }
}
