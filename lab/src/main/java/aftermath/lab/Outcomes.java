package aftermath.lab;

import aftermath.sim.engine.Frames;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every outcome there is. Most are the same for every case; some are told for each frame, power or pair of the case.
///
/// An outcome that did not occur in a run is NaN, never a number that was made up for it.
public final class Outcomes {
    private Outcomes() {}

    /// All outcomes of a case, in the order in which they are shown.
    public static List<Outcome> of(Scenario scenario) {
        return of(
                scenario.regions(),
                scenario.places(),
                !scenario.members().isEmpty(),
                scenario.discourse(),
                scenario.abroad());
    }

    /// Every outcome of a run, by name; NaN where it did not occur.
    public static SortedMap<String, Double> reckon(RunPlan plan, Frames frames) {
        SortedMap<String, Double> outcomes = new TreeMap<>();
        for (Outcome outcome : of(plan.scenario())) {
            outcomes.put(outcome.name(), outcome.formula().of(frames, plan.scale()));
        }
        return Collections.unmodifiableSortedMap(outcomes);
    }

    /// Those that every case has, by their names and meanings. Their formulas are for no run.
    public static List<Outcome> ofAnyCase() {
        return of(List.of(), List.of(), false, Discourse.NONE, Abroad.NONE);
    }

    private static List<Outcome> of(
            List<Scenario.Region> regions,
            List<Scenario.Place> places,
            boolean allied,
            Discourse discourse,
            Abroad abroad) {
        return Stream.of(
                        CostOutcomes.of(places),
                        ProtestOutcomes.of(),
                        ContestOutcomes.of(),
                        StateOutcomes.of(),
                        EliteOutcomes.of(),
                        AllianceOutcomes.of(allied),
                        OpinionOutcomes.of(regions, discourse),
                        AbroadOutcomes.of(abroad))
                .flatMap(List::stream)
                .toList();
    }
}
