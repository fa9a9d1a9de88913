package aftermath.lab;

import aftermath.sim.engine.Frames;
import java.util.SortedMap;

/// One finished run.
///
/// @param world      number of the world
/// @param seed       the ensemble's seed
/// @param digest     SHA-256 over all its observables in order
/// @param parameters the values it ran with
/// @param frames     what was observed, tick by tick
/// @param outcomes   one number by outcome name; NaN where the outcome did not occur
public record RunResult(
        int world,
        long seed,
        String digest,
        SortedMap<String, Double> parameters,
        Frames frames,
        SortedMap<String, Double> outcomes) {}
