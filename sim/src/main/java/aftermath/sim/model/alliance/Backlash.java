package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.NarrativeColumns;
import java.util.List;

/// Foreign troops feed nationalism where they are not accepted; it fades slowly when they are gone.
///
///     n ← n·2^(−24 h/half-life) + rate·presence·salience·(1 − acceptance)·(1 − n),   once a day
///     presence = troops/(troops + half),   salience = unseen + (1 − unseen)·internet
///
/// Source: own form; that occupation without consent breeds nationalism: Edelstein 2004, International Security 29(1).
/// Every number is assumed.
public final class Backlash implements Mechanism {
    private static final int DAY = 24;

    private static final Parameter RATE = new Parameter(
            "alliance.backlash.rate", "1/d", 0, 1, "Nationalism that a day of unaccepted, fully seen presence adds");
    private static final Parameter HALF =
            new Parameter("alliance.backlash.half", "persons", 1, 1e6, "Troops at which presence counts one half");
    private static final Parameter UNSEEN = new Parameter(
            "alliance.backlash.unseen", "share", 0, 1, "How much of the presence is known without the internet");
    private static final Parameter HALF_LIFE =
            new Parameter("alliance.backlash.half-life", "d", 1, 10000, "Days after which half of it has faded");

    private static final Contract CONTRACT = new Contract(
            "alliance.backlash",
            "Foreign troops feed nationalism where they are not accepted",
            "Edelstein 2004, own form",
            DAY,
            List.of(Columns.TROOPS, Columns.INTERNET, NarrativeColumns.ACCEPTANCE),
            List.of(NarrativeColumns.NATIONALISM),
            List.of(RATE, HALF, UNSEEN, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] troops = world.reads(Columns.TROOPS);
        double[] internet = world.reads(Columns.INTERNET);
        double[] acceptance = world.reads(NarrativeColumns.ACCEPTANCE);
        double[] nationalism = world.writes(NarrativeColumns.NATIONALISM);
        double rate = world.number(RATE);
        double half = world.number(HALF);
        double unseen = world.number(UNSEEN);
        double kept = Forms.kept(world.number(HALF_LIFE));
        return tick -> {
            double presence = rate * Forms.saturation(troops[0], half);
            for (int r = 0; r < nationalism.length; r++) {
                double salience = unseen + (1 - unseen) * internet[r];
                double fed = presence * salience * (1 - acceptance[r]) * (1 - nationalism[r]);
                nationalism[r] = Math.min(1, nationalism[r] * kept + fed);
            }
        };
    }
}
