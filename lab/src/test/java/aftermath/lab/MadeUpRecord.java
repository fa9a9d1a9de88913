package aftermath.lab;

import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.util.List;

/// The small case with a record of its own.
final class MadeUpRecord {
    private MadeUpRecord() {}

    static Scenario of(List<DayRecord> days) {
        Scenario s = Small.scenario();
        return new Scenario(
                s.id(),
                s.title(),
                s.summary(),
                s.country(),
                s.clock(),
                s.regions(),
                s.places(),
                s.borders(),
                s.indicators(),
                s.prices(),
                s.units(),
                s.members(),
                s.conflict(),
                s.discourse(),
                s.abroad(),
                s.params(),
                s.events(),
                s.variants(),
                new Scenario.ObservedRecord(days, List.of()),
                s.hash());
    }
}
