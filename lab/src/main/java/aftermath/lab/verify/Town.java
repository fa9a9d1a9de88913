package aftermath.lab.verify;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Nation;
import aftermath.sim.model.Population;
import aftermath.sim.model.society.Decide;
import aftermath.sim.model.society.SocialProof;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One town of one group in which people act on thresholds alone: whoever finds his threshold passed comes out, nobody
/// goes home, nobody is afraid, and the answer to a utility is as good as a step. `society.decide` and
/// `society.social-proof` as in the nation, at numbers that leave nothing else.
final class Town {
    private static final double STEP = 1e-4;
    /// Hours until whoever would come out has: chance of one half an hour each.
    private static final int WAVE = 25;

    private final int adults;
    private final Map<String, Double> numbers = new TreeMap<>();
    private final int world;

    /// @param adults who live there
    /// @param mean   of the personal thresholds
    /// @param spread standard deviation of the personal thresholds
    /// @param world  which draws
    Town(int adults, double mean, double spread, int world) {
        this.adults = adults;
        this.world = world;
        for (Parameter parameter : Population.PARAMETERS) {
            numbers.put(parameter.name(), 0.0);
        }
        for (Mechanism mechanism : mechanisms()) {
            mechanism.contract().parameters().forEach(parameter -> numbers.put(parameter.name(), 0.0));
        }
        numbers.put("population.availability", 1.0);
        numbers.put("population.threshold-mean", mean);
        numbers.put("population.threshold-spread", spread);
        numbers.put("population.degree", 1.0);
        numbers.put("population.near", 1.0);
        numbers.put("population.homophily", 1.0);
        numbers.put("society.decide.rate", 0.5);
        numbers.put("society.decide.spread", STEP);
        numbers.put("society.decide.least", 1e-3);
        numbers.put("society.decide.custody", 1.0);
        numbers.put("society.decide.recovery", 1.0);
        numbers.put("society.decide.rest", 1.0);
        numbers.put("society.social-proof.half", 1.0);
        numbers.put("society.social-proof.size", 1.0);
    }

    /// The pull of the crowd is its share of the town: the rising half of a saturation so wide that it is a line.
    Town crowdCounts() {
        numbers.put("society.social-proof.crowd", 1e6);
        numbers.put("society.social-proof.half", 1e6);
        return this;
    }

    /// The pull is the share of one's own ties, of which there are so many.
    Town tiesCount(int degree) {
        numbers.put("population.degree", (double) degree);
        numbers.put("population.near", (double) degree);
        numbers.put("society.social-proof.ties", 1.0);
        return this;
    }

    /// Share of the town that is on the street when nobody more comes out.
    double share() {
        try (Crew crew = new Crew(1)) {
            Draws draws = new Draws(5, world);
            Scenario scenario = scenario();
            Geography map = new Geography(scenario);
            Population people = new Population(scenario, map, 1, p -> numbers.get(p.name()), draws, crew);
            World state = Nation.settle(scenario, map, people, draws, crew);
            Run run = new Run(state, Plan.of(mechanisms(), List.of()), numbers, 0, false);
            double before = -1;
            double now = 0;
            while (now > before) {
                before = now;
                run.burn(run.tick() + WAVE);
                now = state.column(Columns.CROWD)[0];
            }
            return now / adults;
        }
    }

    private static List<Mechanism> mechanisms() {
        return List.of(new SocialProof(), new Decide());
    }

    private Scenario scenario() {
        return new Scenario(
                "town",
                "Town",
                "Made up",
                new Scenario.Country("TWN", 1, "Town", adults),
                new Scenario.Clock(StandCountry.START, StandCountry.START.plusHours(8760), 6, 0),
                List.of(new Scenario.Region("T", "T", adults, 1, 1, 0, 1, 5, 1, 5, 0, 0, 6, 50, 60)),
                List.of(new Scenario.Place("town", "town", 0, "city", adults, 50, 60)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Conflict.NONE,
                Discourse.NONE,
                Abroad.NONE,
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                new Scenario.ObservedRecord(List.of(), List.of()),
                "0");
    }
}
