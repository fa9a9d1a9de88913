package aftermath.sim.population;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.RankedHours;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The quiet residents of one place who could come out, hour by hour of the present window.
///
/// Whoever asks says what conditions are like: how far the crowd pulls, what arrest would cost, how much a
/// friend on the
/// street counts. Everyone whose draw is below his own chance under these conditions, and a little better
/// ones, goes on
/// the list of the draw's hour. When conditions have passed what was reckoned with, those who are newly in reach are
/// added. Being on the list too early costs time and changes nothing: the draw decides.
/// So lists can be drawn up anew at any hour, and those of a twin are.
///
///     bound on i's utility:  w₀·hᵢ − Tᵢ + rise − fear·Rᵢ + pull of ties,   w₀ = discontent at rest
public final class Candidates {
    /// How much better conditions are reckoned with, in spreads: more means fewer looks and longer lists.
    private static final double SLACK_SPREADS = 2;
    /// Share of that at the first look of a window: in calm months there is no second one.
    private static final double FIRST_LOOK = 0.25;

    private final Residents residents;
    private final int firstCohort;
    private final int cohorts;
    private final RankedHours leader;
    private final RankedHours hours;
    private final DoubleUnaryOperator greatestChance;
    private final Temper temper;
    private final int mostTies;
    private final double slack;
    private final double hopeless;
    private final double[] rise;
    private final double[] fear;
    private int[] stirred = new int[16];
    private int stirredCount;
    private final float[] tiePull;
    private final int firstBlock;

    private final int[] head = new int[RankedHours.WINDOW];
    private int[] slots = new int[64];
    private int[] next = new int[64];
    private double[] draws = new double[64];
    private int count;
    private int window = Integer.MIN_VALUE;
    private double tieWeight;

    /// @param place          whose residents
    /// @param mostTies       ties of a resident
    /// @param temper         discontent and fear at rest
    /// @param leader         the draws of all places; whoever asks opens its window first
    /// @param spread         τ, the scale on which chance rises with utility
    /// @param greatestChance greatest hourly chance of coming out at a utility, over all hours of the day; rising
    /// @param hopeless       what [#hopelessUtility] says of it
    public Candidates(
            Residents residents,
            int place,
            int mostTies,
            Temper temper,
            RankedHours leader,
            double spread,
            DoubleUnaryOperator greatestChance,
            double hopeless) {
        this.residents = residents;
        this.cohorts = 2 * residents.cells().groups();
        this.firstCohort = place * cohorts;
        this.leader = leader;
        this.hours = new RankedHours(leader);
        this.greatestChance = greatestChance;
        this.temper = temper;
        this.mostTies = mostTies;
        this.slack = SLACK_SPREADS * spread;
        this.hopeless = hopeless;
        this.rise = new double[cohorts];
        this.fear = new double[cohorts];
        this.firstBlock = residents.blockFrom(firstCohort);
        this.tiePull = new float[residents.blockFrom(firstCohort + cohorts) - firstBlock];
    }

    /// Utility below which no draw is small enough.
    public static double hopelessUtility(DoubleUnaryOperator chance) {
        double low = -1000;
        double high = 1000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (RankedHours.reach(depthBound(chance.applyAsDouble(middle))) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Turns to the window of a tick; a new window starts with empty lists, and so do ties that count for more.
    ///
    /// @param nowPerTie utility of a tie that is active
    public void open(int tick, double nowPerTie) {
        if (RankedHours.windowOf(tick) == window && nowPerTie <= tieWeight) {
            return;
        }
        tieWeight = nowPerTie;
        window = RankedHours.windowOf(tick);
        hours.open(leader);
        Arrays.fill(head, -1);
        Arrays.fill(rise, Double.NEGATIVE_INFINITY);
        Arrays.fill(fear, Double.POSITIVE_INFINITY);
        Arrays.fill(tiePull, 0);
        count = 0;
        stirredCount = 0;
        recountTies();
    }

    /// Whether nobody is listed for an hour, and nobody was stirred since the last look.
    ///
    /// @param nowPerTie utility of a tie that is active
    public boolean isEmpty(int tick, double nowPerTie) {
        return RankedHours.windowOf(tick) == window
                && nowPerTie <= tieWeight
                && stirredCount == 0
                && head[RankedHours.hourOf(tick)] < 0;
    }

    /// Says that a resident of a block has more active ties than any had before.
    public void stir(int cohort, int block) {
        if (tieWeight * residents.blockTies[block] > tiePull[block - firstBlock]) {
            if (stirredCount + 2 > stirred.length) {
                stirred = Arrays.copyOf(stirred, 2 * stirred.length);
            }
            stirred[stirredCount++] = cohort;
            stirred[stirredCount++] = block;
        }
    }

    /// Makes sure that everyone who could come out from this hour on is listed.
    ///
    /// @param cohort    a cohort of this place
    /// @param nowRise   what lifts everybody's utility above w₀·h − T now, arrest and ties aside
    /// @param nowFear   what a wholly risk-averse resident expects to pay now
    /// @param hour      present hour of the window
    public void cover(int cohort, double nowRise, double nowFear, int hour) {
        int c = cohort - firstCohort;
        if (nowRise <= rise[c] && nowFear >= fear[c]) {
            return;
        }
        double oldRise = rise[c];
        double oldFear = fear[c];
        double room = oldRise == Double.NEGATIVE_INFINITY ? slack * FIRST_LOOK : slack;
        rise[c] = Math.max(oldRise, nowRise + room);
        fear[c] = Math.max(0, Math.min(oldFear, nowFear - room));
        // Blocks lie in falling order: after one that is out of reach with all its friends out, all are.
        double atBest = rise[c] + Math.max(0, temper.fear() - fear[c]) + tieWeight * (mostTies + 1);
        for (int b = residents.blockFrom(cohort); b < residents.blockFrom(cohort + 1); b++) {
            if (residents.topFrom(b) + atBest < hopeless) {
                break;
            }
            float oldPull = tiePull[b - firstBlock];
            reckonTies(b);
            look(cohort, b, oldRise + oldPull, oldFear, hour);
        }
    }

    /// The rise that was reckoned with in a cohort: nobody new is in reach below it.
    public double rise(int cohort) {
        return rise[cohort - firstCohort];
    }

    /// The fear that was reckoned with in a cohort: nobody new is in reach above it.
    public double fear(int cohort) {
        return fear[cohort - firstCohort];
    }

    /// Looks again at the blocks where somebody has more active ties than was reckoned with.
    public void coverStirred(int hour) {
        for (int j = 0; j < stirredCount; j += 2) {
            int c = stirred[j] - firstCohort;
            int block = stirred[j + 1];
            float oldPull = tiePull[block - firstBlock];
            if (reckonTies(block)) {
                look(stirred[j], block, rise[c] + oldPull, fear[c], hour);
            }
        }
        stirredCount = 0;
    }

    private boolean reckonTies(int block) {
        double pull = tieWeight * residents.blockTies[block];
        if (pull <= tiePull[block - firstBlock]) {
            return false;
        }
        tiePull[block - firstBlock] = Math.nextUp((float) (pull + tieWeight));
        return true;
    }

    /// Lists those of a block who are in reach now and were not under the old conditions.
    private void look(int cohort, int block, double oldRise, double oldFear, int hour) {
        double newRise = rise[cohort - firstCohort] + tiePull[block - firstBlock];
        double newFear = fear[cohort - firstCohort];
        double best = residents.blockTop[block] + newRise + Math.max(0, temper.fear() - newFear);
        if (best < hopeless) {
            return;
        }
        long reach = RankedHours.reach(depthBound(greatestChance.applyAsDouble(best)));
        long key = hours.firstKey();
        double w = temper.discontent(cohort / 2);
        int from = residents.slotFrom(cohort) + (block - residents.blockFrom(cohort)) * Residents.BLOCK;
        int until = Math.min(from + Residents.BLOCK, residents.slotFrom(cohort + 1));
        for (int slot = from; slot < until; slot++) {
            long first = Draws.bits(key, residents.idAt[slot]) >>> 32;
            if (first <= reach && residents.available(slot)) {
                double own = w * residents.hardshipOf(slot) - residents.thresholdOf(slot);
                double utility = own + newRise - newFear * residents.aversionOf(slot);
                if (utility < hopeless) {
                    continue;
                }
                double upTo = depthBound(greatestChance.applyAsDouble(utility));
                // 1 − e^−x ≤ x: whoever fails this has no draw in reach, and no logarithm is needed to see it.
                if (first * 0x1.0p-32 <= RankedHours.WINDOW * upTo) {
                    double before = oldRise + own - oldFear * residents.aversionOf(slot);
                    double above = before > hopeless ? depthBound(greatestChance.applyAsDouble(before)) : 0;
                    list(slot, above, upTo, hour);
                }
            }
        }
    }

    /// A bound on −ln(1 − p) that needs no logarithm.
    private static double depthBound(double chance) {
        return chance / (1 - chance);
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

    /// The draw of an entry, on the scale of [RankedHours].
    public double draw(int entry) {
        return draws[entry];
    }

    private void recountTies() {
        for (int cohort = firstCohort; cohort < firstCohort + cohorts; cohort++) {
            int slot = residents.slotFrom(cohort);
            for (int b = residents.blockFrom(cohort);
                    b < residents.blockFrom(cohort + 1);
                    b++, slot += Residents.BLOCK) {
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
