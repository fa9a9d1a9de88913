package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.model.Forms;
import aftermath.sim.population.Candidates;

/// How residents respond, with the day's rhythm: the parameters of `society.decide`, ready for use.
final class Habits {
    /// Hours at home after which nobody is weary any more.
    private static final int RESTED = 2000;
    private static final double FULL_TURN = 2 * StrictMath.PI;

    final double spread;
    final double leave;
    final int custody;
    final int recovery;
    final int recent;
    /// Utility below which nobody ever comes out.
    final double hopeless;
    private final double[] out = new double[24];
    private final double[] home = new double[24];
    private final double mostOut;
    private final double least;
    private final double[] tired = new double[RESTED];

    Habits(Binding world) {
        spread = world.number(Decide.SPREAD);
        leave = world.number(Decide.LEAVE);
        custody = (int) world.number(Decide.CUSTODY);
        recovery = (int) world.number(Decide.RECOVERY);
        recent = (int) world.number(Decide.RECENT);
        for (int hours = 0; hours < RESTED; hours++) {
            tired[hours] = StrictMath.pow(2, -hours / world.number(Decide.REST));
        }
        for (int hour = 0; hour < 24; hour++) {
            double daylight = StrictMath.cos(FULL_TURN * (hour - world.number(Decide.PEAK)) / 24);
            out[hour] = world.number(Decide.RATE) * (1 + world.number(Decide.RHYTHM) * daylight);
            home[hour] = world.number(Decide.NIGHT) * Math.max(0, -daylight);
        }
        mostOut = world.number(Decide.RATE) * (1 + world.number(Decide.RHYTHM));
        least = world.number(Decide.LEAST);
        hopeless = Candidates.hopelessUtility(this::greatestChance);
    }

    /// Chance per hour of coming out for one who surely would.
    double outgoing(int hourOfDay) {
        return out[hourOfDay];
    }

    /// Chance per hour of going home whatever one thinks.
    double bedtime(int hourOfDay) {
        return home[hourOfDay];
    }

    /// Greatest chance per hour of coming out at a utility, whatever the hour; 0 where it is below the least that
    /// counts.
    double greatestChance(double utility) {
        double chance = mostOut * Forms.logistic(utility / spread);
        return chance < least ? 0 : chance;
    }

    /// Share of weariness that is left after some hours at home.
    double tiredAfter(int hours) {
        return hours < RESTED ? tired[hours] : 0;
    }
}
