package aftermath.lab;

import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an ensemble is to run.
///
/// @param scenario the case
/// @param worlds   number of worlds, numbered from 0
/// @param seed     fixes, with the world's number, every draw
/// @param scale    K: one agent stands for K residents; 1 is the whole nation
/// @param threads  worker threads inside a run; never changes a result
/// @param ticks    hours simulated after the burn-in
/// @param cuts     mechanisms or layers taken out
/// @param sets     parameters fixed at other values
public record RunPlan(
        Scenario scenario,
        int worlds,
        long seed,
        int scale,
        int threads,
        int ticks,
        List<String> cuts,
        SortedMap<String, Double> sets) {

    public RunPlan {
        cuts = List.copyOf(cuts);
        sets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sets));
    }

    /// The same plan, ending before another world.
    public RunPlan upTo(int end) {
        return new RunPlan(scenario, end, seed, scale, threads, ticks, cuts, sets);
    }
}
