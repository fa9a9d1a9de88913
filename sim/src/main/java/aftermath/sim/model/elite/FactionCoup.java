package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.EliteColumns;
import java.util.List;

/// The predecessor's faction, if it wants to, keeps its units back and steers militants once a rift gives it cover.
///
///     opening = max(0, rift − trigger)/(1 − trigger)·patronage
///     withheld = min(1, resolve·keep·opening),   steering = resolve·push·opening
///
/// Off in the base variant (resolve 0), on in `faction-coup`: whether a faction did so is what that variant asks.
///
/// Source: none; the hypothesis of an attempted coup from within, as officials put it on 10 and 11 January
/// (record/timeline.csv). That outsiders move when unrest opens a chance: Casper & Tyson 2014,
/// doi:10.1017/S0022381613001412. Form and values assumed.
public final class FactionCoup implements Mechanism {
    private static final Parameter RESOLVE = new Parameter(
            "elite.faction-coup.resolve", "1", 0, 1, "How far the predecessor's faction wants a coup; 0 not at all");
    private static final Parameter TRIGGER =
            new Parameter("elite.faction-coup.trigger", "1", 0, 0.99, "Rift from which on it acts");
    private static final Parameter KEEP = new Parameter(
            "elite.faction-coup.keep", "1", 0, 10, "Share of its units that it keeps back in an open rift");
    private static final Parameter PUSH = new Parameter(
            "elite.faction-coup.push",
            "1",
            0,
            100,
            "How strongly it steers its militants in an open rift, as a multiple of their own readiness");

    private static final Contract CONTRACT = new Contract(
            "elite.faction-coup",
            "The predecessor’s faction keeps units back and steers militants",
            "hypothesis of officials, 10 and 11 January; assumed",
            1,
            List.of(EliteColumns.RIFT, EliteColumns.PATRONAGE, EliteColumns.GOVERNMENT),
            List.of(EliteColumns.WITHHELD, EliteColumns.STEERING),
            List.of(RESOLVE, TRIGGER, KEEP, PUSH));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] rift = world.reads(EliteColumns.RIFT);
        double[] patronage = world.reads(EliteColumns.PATRONAGE);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] withheld = world.writes(EliteColumns.WITHHELD);
        double[] steering = world.writes(EliteColumns.STEERING);
        double resolve = world.number(RESOLVE);
        double trigger = world.number(TRIGGER);
        double keep = world.number(KEEP);
        double push = world.number(PUSH);
        return tick -> {
            double opening = Math.max(0, rift[0] - trigger) / (1 - trigger) * patronage[0] * government[0];
            withheld[0] = Math.min(1, resolve * keep * opening);
            steering[0] = resolve * push * opening;
        };
    }
}
