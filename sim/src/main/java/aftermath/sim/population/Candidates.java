package aftermath.sim.population;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.RankedHours;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The quiet residents of one place who could come out, hour by hour of the present window.
///
/// For every block a *level* of utility is kept: everyone whose draw is below the chance at that level is on the list
/// of his hour. Whoever asks first says how far utilities have risen; blocks whose bound has passed their level are
/// looked at again and the newcomers are added. Being on the list too early costs time and changes nothing: the draw
/// decides.
public final class Candidates {
    /// How far above its bound a block is listed, in spreads: more means fewer looks and longer lists.
    private static final double SLACK_SPREADS = 3;

    private final Residents residents;
    private final int firstCohort;
    private final int cohorts;
    private final RankedHours hours;
    private final DoubleUnaryOperator greatestChance;
    private final double slack;
    private final double hopeless;
    private final double[] covered;
    private final double[] coveredTieWeight;
    private final boolean[] stirred;
    private final float[] level;
    private final int firstBlock;

    private final int[] head = new int[RankedHours.WINDOW];
    private int[] slots = new int[64];
    private int[] next = new int[64];
    private double[] draws = new double[64];
    private int count;
    private int window = Integer.MIN_VALUE;

    /// @param place          whose residents
    /// @param source         name of the draws
    /// @param spread         τ, the scale on which chance rises with utility
    /// @param greatestChance greatest hourly chance of coming out at a utility, over all hours of the day; rising
    public Candidates(Residents residents, int place, Draws draws, String source, double spread, DoubleUnaryOperator greatestChance) {
        this.residents = residents;
        this.cohorts = 2 * residents.cells().groups();
        this.firstCohort = place * cohorts;
        this.hours = new RankedHours(draws, source);
        this.greatestChance = greatestChance;
        this.slack = SLACK_SPREADS * spread;
        this.hopeless = hopelessUtility(greatestChance);
        this.covered = new double[cohorts];
        this.coveredTieWeight = new double[cohorts];
        this.stirred = new boolean[cohorts];
        this.firstBlock = residents.blockFrom(firstCohort);
        this.level = new float[residents.blockFrom(firstCohort + cohorts) - firstBlock];
    }

    /// Utility below which no draw is small enough.
    private static double hopelessUtility(DoubleUnaryOperator chance) {
        double low = -1000;
        double high = 1000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (RankedHours.reach(chance.applyAsDouble(middle)) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Turns to the window of a tick; a new window starts with empty lists.
    public void open(int tick) {
        if (RankedHours.windowOf(tick) == window) {
            return;
        }
        window = RankedHours.windowOf(tick);
        hours.open(window);
        Arrays.fill(head, -1);
        Arrays.fill(level, Float.NEGATIVE_INFINITY);
        Arrays.fill(covered, Double.NEGATIVE_INFINITY);
        count = 0;
        recountTies();
    }

    /// Says that a resident of a cohort got a new active tie.
    public void stir(int cohort) {
        stirred[cohort - firstCohort] = true;
    }

    /// Makes sure that everyone who could come out from this hour on is listed.
    ///
    /// @param cohort    a cohort of this place
    /// @param rise      how far the utility of any of its residents can lie above his propensity, ties aside
    /// @param tieWeight utility of a tie that is active
    /// @param hour      present hour of the window
    public void cover(int cohort, double rise, double tieWeight, int hour) {
        int c = cohort - firstCohort;
        if (rise <= covered[c] && tieWeight <= coveredTieWeight[c] && !stirred[c]) {
            return;
        }
        for (int b = residents.blockFrom(cohort); b < residents.blockFrom(cohort + 1); b++) {
            double bound = residents.blockTop[b] + rise + tieWeight * residents.blockTies[b];
            if (bound + slack / 2 > level[b - firstBlock]) {
                raise(cohort, b, bound + slack, hour);
            }
        }
        covered[c] = rise + slack / 2;
        coveredTieWeight[c] = tieWeight;
        stirred[c] = false;
    }

    private void raise(int cohort, int block, double to, int hour) {
        float was = level[block - firstBlock];
        level[block - firstBlock] = (float) to;
        if (to < hopeless) {
            return;
        }
        double above = was < hopeless ? 0 : greatestChance.applyAsDouble(was);
        double upTo = greatestChance.applyAsDouble((float) to);
        long reach = RankedHours.reach(upTo);
        long key = hours.firstKey();
        int from = residents.slotFrom(cohort) + (block - residents.blockFrom(cohort)) * Residents.BLOCK;
        int until = Math.min(from + Residents.BLOCK, residents.slotFrom(cohort + 1));
        for (int slot = from; slot < until; slot++) {
            if (Draws.bits(key, residents.idAt[slot]) >>> 32 <= reach) {
                list(slot, above, upTo, hour);
            }
        }
    }

    private void list(int slot, double above, double upTo, int hour) {
        hours.of(residents.idAt[slot]);
        while (hours.next() && hours.value() <= upTo) {
            if (hours.value() > above && hours.hour() >= hour) {
                add(slot, hours.value(), hours.hour());
            }
        }
    }

    private void add(int slot, double draw, int hour) {
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
            draws = Arrays.copyOf(draws, 2 * count);
        }
        slots[count] = slot;
        draws[count] = draw;
        next[count] = head[hour];
        head[hour] = count++;
    }

    /// First entry of an hour's list, or -1.
    public int first(int hour) {
        return head[hour];
    }

    /// The entry after another, or -1.
    public int after(int entry) {
        return next[entry];
    }

    public int slot(int entry) {
        return slots[entry];
    }

    /// The draw of an entry, in (0, 1].
    public double draw(int entry) {
        return draws[entry];
    }

    private void recountTies() {
        for (int cohort = firstCohort; cohort < firstCohort + cohorts; cohort++) {
            int slot = residents.slotFrom(cohort);
            for (int b = residents.blockFrom(cohort); b < residents.blockFrom(cohort + 1); b++, slot += Residents.BLOCK) {
                if (residents.blockTies[b] != 0) {
                    byte most = 0;
                    for (int i = slot; i < Math.min(slot + Residents.BLOCK, residents.slotFrom(cohort + 1)); i++) {
                        most = (byte) Math.max(most, residents.activeTies[i]);
                    }
                    residents.blockTies[b] = most;
                }
            }
        }
    }
}
