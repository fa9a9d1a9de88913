package aftermath.sim.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameter values as they were shipped once. Later tuning of the scenario must not move the tests, so this is a
/// copy; that it names every parameter and no other is tested.
public final class Numbers {
    private static final Map<String, Double> SHIPPED = Map.ofEntries(
            Map.entry("population.legitimacy", 0.41),
            Map.entry("population.legitimacy-russian", 0.12),
            Map.entry("population.legitimacy-other", 0.04),
            Map.entry("population.threshold-mean", 0.88),
            Map.entry("population.threshold-spread", 0.12),
            Map.entry("population.fear-weight", 0.2),
            Map.entry("population.exposure", 1.0),
            Map.entry("population.degree", 8.0),
            Map.entry("population.near", 6.0),
            Map.entry("population.homophily", 3.0),
            Map.entry("population.gravity", 1.5),
            Map.entry("economy.strain.joblessness", 0.005),
            Map.entry("economy.strain.inflation", 0.01),
            Map.entry("economy.strain.debt", 0.01),
            Map.entry("economy.strain.poverty", 0.015),
            Map.entry("economy.strain.wage", 0.015),
            Map.entry("economy.strain.debt-z", 1.0),
            Map.entry("economy.strain.bound", 0.05),
            Map.entry("economy.cap-removal.half-life", 6.0),
            Map.entry("economy.concession.tolerated", 300.0),
            Map.entry("economy.concession.half-offer", 1500.0),
            Map.entry("economy.concession.national-share", 0.05),
            Map.entry("economy.concession.floor", 0.83),
            Map.entry("economy.concession.hour", 18.0),
            Map.entry("economy.concession.memory", 36.0),
            Map.entry("economy.burden.felt", 36.0),
            Map.entry("economy.burden.relief", 48.0),
            Map.entry("information.blackout.half", 20000.0),
            Map.entry("information.blackout.steepness", 4.0),
            Map.entry("information.blackout.least", 0.05),
            Map.entry("information.blackout.safe", 1500.0),
            Map.entry("information.blackout.restoring", 24.0),
            Map.entry("information.blackout.notice", 8.0),
            Map.entry("information.blackout.memory", 36.0),
            Map.entry("society.backlash.rate", 0.001),
            Map.entry("society.backlash.half", 500.0),
            Map.entry("society.backlash.concession-gain", 0.005),
            Map.entry("society.backlash.half-life", 240.0),
            Map.entry("society.grievance.burden", 1.3),
            Map.entry("society.fear.k", 2.3),
            Map.entry("society.fear.on-scene", 0.3),
            Map.entry("society.fear.memory", 6.0),
            Map.entry("society.fear.emergency", 1.0),
            Map.entry("society.social-proof.crowd", 0.12),
            Map.entry("society.social-proof.half", 0.004),
            Map.entry("society.social-proof.ties", 0.12),
            Map.entry("society.social-proof.memory", 6.0),
            Map.entry("society.coverage.pull", 0.33),
            Map.entry("society.coverage.half", 2500.0),
            Map.entry("society.coverage.memory", 24.0),
            Map.entry("society.fatigue.cost", 0.008),
            Map.entry("society.decide.rate", 0.05),
            Map.entry("society.decide.leave", 0.25),
            Map.entry("society.decide.night", 0.1),
            Map.entry("society.decide.spread", 0.025),
            Map.entry("society.decide.peak", 16.0),
            Map.entry("society.decide.rhythm", 0.8),
            Map.entry("society.decide.custody", 240.0),
            Map.entry("society.decide.curfew", 0.7),
            Map.entry("society.decide.rest", 24.0),
            Map.entry("society.decide.recent", 240.0),
            Map.entry("security.emergency.declared", 35000.0),
            Map.entry("security.emergency.lifted", 500.0),
            Map.entry("security.emergency.memory", 36.0),
            Map.entry("security.deploy.on-duty", 0.15),
            Map.entry("security.deploy.all-out", 0.6),
            Map.entry("security.deploy.alert-memory", 12.0),
            Map.entry("security.deploy.guard", 0.4),
            Map.entry("security.deploy.wanted", 0.5),
            Map.entry("security.deploy.speed", 50.0),
            Map.entry("security.deploy.airlift", 12.0),
            Map.entry("security.deploy.muster", 4.0),
            Map.entry("security.cohesion.strength", 1.0),
            Map.entry("security.cohesion.doubt", 1.3),
            Map.entry("security.cohesion.spread", 0.25),
            Map.entry("security.arrest.rate", 0.004),
            Map.entry("security.arrest.emergency-rate", 0.02),
            Map.entry("security.arrest.round-up", 0.0004),
            Map.entry("security.arrest.half", 1.0),
            Map.entry("alliance.request.level", 0.65),
            Map.entry("alliance.request.weight", 1.0),
            Map.entry("alliance.request.decisiveness", 2.0),
            Map.entry("alliance.request.memory", 6.0),
            Map.entry("alliance.decide.hours", 4.0),
            Map.entry("alliance.decide.multiplier", 10.0),
            Map.entry("alliance.decide.reputation", 0.3),
            Map.entry("alliance.signal.weight", 0.8),
            Map.entry("alliance.signal.honoured", 0.0),
            Map.entry("alliance.signal.requests", 2.0),
            Map.entry("alliance.relief.first", 10.0),
            Map.entry("alliance.relief.ramp", 72.0),
            Map.entry("alliance.relief.ratio", 0.79),
            Map.entry("alliance.withdraw.half", 20000.0),
            Map.entry("alliance.withdraw.memory", 48.0),
            Map.entry("alliance.withdraw.cost", 0.06),
            Map.entry("alliance.withdraw.notice", 48.0),
            Map.entry("alliance.withdraw.ramp", 144.0));

    private Numbers() {}

    /// All values, free to be changed by the caller.
    public static SortedMap<String, Double> shipped() {
        return new TreeMap<>(SHIPPED);
    }

    /// All values with some of them set: name, value, name, value, …
    public static SortedMap<String, Double> shippedWith(Object... namesAndValues) {
        return with(shipped(), namesAndValues);
    }

    /// The same numbers with some of them set.
    public static SortedMap<String, Double> with(Map<String, Double> numbers, Object... namesAndValues) {
        SortedMap<String, Double> changed = new TreeMap<>(numbers);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            if (changed.put(name, ((Number) namesAndValues[i + 1]).doubleValue()) == null) {
                throw new IllegalArgumentException("The parameter " + name + " must exist to be set.");
            }
        }
        return changed;
    }
}
