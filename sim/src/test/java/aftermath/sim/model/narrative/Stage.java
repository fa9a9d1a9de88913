package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.identity.Tension;
import java.util.Arrays;
import java.util.List;

/// A world in which what audiences hear of is set and not decided, so that only they and tension move.
///
/// @param from      first hour of the case
/// @param until     hour after its last
/// @param internet  share up in the first region during the case
/// @param elsewhere share up in the other regions during the case
record Stage(
        int from,
        int until,
        double crowd,
        double emergency,
        double troops,
        double internet,
        double elsewhere,
        double standing,
        double nationalism)
        implements Mechanism {

    /// Nothing happens.
    static Stage quiet() {
        return new Stage(0, 0, 0, 0, 0, 1, 1, 1, 0);
    }

    /// Crowds for a week, an emergency, troops, everything to be heard.
    static Stage crisis() {
        return new Stage(72, 240, 50_000, 1, 2030, 1, 1, 1, 0);
    }

    Stage until(int hour) {
        return new Stage(from, hour, crowd, emergency, troops, internet, elsewhere, standing, nationalism);
    }

    Stage crowd(double persons) {
        return new Stage(from, until, persons, emergency, troops, internet, elsewhere, standing, nationalism);
    }

    Stage emergency(double on) {
        return new Stage(from, until, crowd, on, troops, internet, elsewhere, standing, nationalism);
    }

    Stage troops(double persons) {
        return new Stage(from, until, crowd, emergency, persons, internet, elsewhere, standing, nationalism);
    }

    Stage internet(double here, double there) {
        return new Stage(from, until, crowd, emergency, troops, here, there, standing, nationalism);
    }

    Stage standing(double level) {
        return new Stage(from, until, crowd, emergency, troops, internet, elsewhere, level, nationalism);
    }

    Stage nationalism(double level) {
        return new Stage(from, until, crowd, emergency, troops, internet, elsewhere, standing, level);
    }

    /// The made-up country with this on stage, to be run.
    Small small() {
        return Small.crisis()
                .scale(2000)
                .mechanisms(List.of(
                        this, new AnnexationTalk(), new WesternFrame(), new Evidence(), new Persuade(), new Tension()))
                .observing(NarrativeColumns.ALL)
                .checkedRun();
    }

    Frames run(int ticks) {
        return small().run(ticks);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "test.stage",
                "Sets what audiences hear of",
                "none",
                1,
                List.of(),
                List.of(
                        Columns.PARTICIPANTS,
                        Columns.EMERGENCY,
                        Columns.TROOPS,
                        Columns.INTERNET,
                        PowerColumns.STANDING,
                        NarrativeColumns.NATIONALISM),
                List.of());
    }

    @Override
    public Step bind(Binding world) {
        double[] participants = world.writes(Columns.PARTICIPANTS);
        double[] declared = world.writes(Columns.EMERGENCY);
        double[] present = world.writes(Columns.TROOPS);
        double[] up = world.writes(Columns.INTERNET);
        double[] respect = world.writes(PowerColumns.STANDING);
        double[] pride = world.writes(NarrativeColumns.NATIONALISM);
        return tick -> {
            boolean on = tick >= from && tick < until;
            participants[0] = on ? crowd : 0;
            declared[0] = on ? emergency : 0;
            present[0] = on ? troops : 0;
            Arrays.fill(up, on ? elsewhere : 1);
            up[0] = on ? internet : 1;
            respect[0] = on ? standing : 1;
            Arrays.fill(pride, on ? nationalism : 0);
        };
    }
}
