package aftermath.sim.population;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// All residents aged 15 and over, in packed columns.
///
/// A resident has an *id*, which fixes his traits, his ties and every draw he makes, and a *slot*, where his columns
/// lie. Slots follow cohorts (cell × exposed to the fuel price or not), and within a cohort residents lie in falling
/// order of propensity, so that those who may act at all lie together and whole blocks of others can be passed over:
///
///     slot   cohort 2c (not exposed)   cohort 2c + 1 (exposed)
///            ├ block ┼ block ┼ bl ┤├ block ┼ …
///            most prone → least       most prone → …
///
///     propensity  aᵢ = w·hᵢ − Tᵢ − ν·Rᵢ,   w = discontent at rest, ν = fear at rest
///
/// Columns are public arrays, at least as long as there are residents: the loops over them are the hot ones.
/// Residents of a twin ([#twin]) share the columns that nothing changes and have the others for themselves.
public final class Residents {
    /// Residents in a block.
    public static final int BLOCK = 256;

    /// At home.
    public static final byte QUIET = 0;
    /// On the street.
    public static final byte STREET = 1;
    /// Under arrest.
    public static final byte HELD = 2;
    /// On the street as a militant.
    public static final byte MILITANT = 3;
    /// Hurt, in care.
    public static final byte HURT = 4;
    /// Killed.
    public static final byte DEAD = 5;

    /// Stored threshold of those who would never go out, whatever happens.
    private static final short NEVER = Short.MAX_VALUE;

    private static final double HARDSHIP_STEP = 1.0 / 65535;
    private static final double THRESHOLD_STEP = 1.0 / 8192;
    private static final double AVERSION_STEP = 1.0 / 255;
    private static final double RANK_TOP = 1;
    private static final double RANKS_PER_UNIT = 16384;
    private static final int RANKS = 1 << 16;
    private static final int FEW = 4096;

    private final Cells cells;
    private final boolean ownsTraits;
    private final int[] cohortStart;
    private final int[] blockStart;

    /// By slot: id.
    public final int[] idAt;
    /// By id: slot.
    public final int[] slotOf;
    /// By slot: hardship hᵢ in [0, 1], steps of 1/65535, unsigned.
    public final short[] hardship;
    /// By slot: threshold Tᵢ in [−4, 4), steps of 1/8192; the greatest value stands for never.
    public final short[] threshold;
    /// By slot: risk aversion Rᵢ in [0, 1], steps of 1/255, unsigned.
    public final byte[] aversion;
    /// By slot: quiet, on the street, held, militant, hurt or dead.
    public final byte[] activity;
    /// By slot: ties whose other end is on the street.
    public final byte[] activeTies;
    /// By slot: hours of weariness at the tick of [#wearySince], in 1/16 h.
    public final short[] weariness;
    /// By slot: tick of the last change of activity.
    public final short[] wearySince;
    /// By block: greatest propensity in it.
    public final float[] blockTop;
    /// By block: at least the most active ties a resident of it has.
    public final byte[] blockTies;

    /// Draws everybody's traits.
    public Residents(Cells cells, Temper temper, Draws draws, Crew crew) {
        this(cells, temper, draws, crew, null);
    }

    /// Draws everybody's traits into the memory of residents who are no longer needed. A nation takes 300 MB; asking
    /// for it anew with every world would keep the collector busier than the model.
    ///
    /// @param spent residents of a run that is over, unusable afterwards; null where there are none
    public Residents(Cells cells, Temper temper, Draws draws, Crew crew, @Nullable Residents spent) {
        this.cells = cells;
        this.ownsTraits = true;
        int n = cells.residents();
        Residents traits = spent != null && spent.ownsTraits && spent.idAt.length >= n ? spent : null;
        idAt = traits != null ? traits.idAt : new int[n];
        slotOf = traits != null ? traits.slotOf : new int[n];
        hardship = traits != null ? traits.hardship : new short[n];
        threshold = traits != null ? traits.threshold : new short[n];
        aversion = traits != null ? traits.aversion : new byte[n];
        Residents state = spent != null && spent.activity.length >= n ? spent : null;
        activity = state != null ? state.activity : new byte[n];
        activeTies = state != null ? state.activeTies : new byte[n];
        weariness = state != null ? state.weariness : new short[n];
        wearySince = state != null ? state.wearySince : new short[n];
        cohortStart = new int[2 * cells.count() + 1];
        long drawn = draws.key("residents.traits", 0, 0);
        long thresholds = draws.key("residents.traits", 0, 1);
        long availability = draws.key("residents.traits", 0, 2);
        crew.share(cells.count(), c -> settle(c, temper, drawn, thresholds, availability));
        cohortStart[2 * cells.count()] = n;
        blockStart = new int[cohorts() + 1];
        for (int k = 0; k < cohorts(); k++) {
            blockStart[k + 1] = blockStart[k] + (cohortStart[k + 1] - cohortStart[k] + BLOCK - 1) / BLOCK;
        }
        blockTop = new float[blockStart[cohorts()]];
        blockTies = new byte[blockTop.length];
        crew.share(cells.count(), c -> {
            crest(2 * c, temper);
            crest(2 * c + 1, temper);
        });
    }

    /// The same residents, doing what they do now, to go on by themselves.
    private Residents(Residents of, @Nullable Residents spent) {
        cells = of.cells;
        ownsTraits = false;
        idAt = of.idAt;
        slotOf = of.slotOf;
        hardship = of.hardship;
        threshold = of.threshold;
        aversion = of.aversion;
        cohortStart = of.cohortStart;
        blockStart = of.blockStart;
        blockTop = of.blockTop;
        blockTies = of.blockTies.clone();
        int n = cells.residents();
        Residents state = spent != null && spent.activity.length >= n ? spent : null;
        activity = state != null ? state.activity : new byte[n];
        activeTies = state != null ? state.activeTies : new byte[n];
        weariness = state != null ? state.weariness : new short[n];
        wearySince = state != null ? state.wearySince : new short[n];
        System.arraycopy(of.activity, 0, activity, 0, n);
        System.arraycopy(of.activeTies, 0, activeTies, 0, n);
        System.arraycopy(of.weariness, 0, weariness, 0, n);
        System.arraycopy(of.wearySince, 0, wearySince, 0, n);
    }

    /// The same residents, doing what they do now, to go on by themselves: their traits are shared, what they
    /// do is copied, 6 bytes each.
    ///
    /// @param spent residents of a run that is over, whose memory is taken; unusable afterwards
    public Residents twin(@Nullable Residents spent) {
        if (spent == this) {
            throw new IllegalArgumentException("The spent residents must be others than those who go on.");
        }
        return new Residents(this, spent);
    }

    public Cells cells() {
        return cells;
    }

    public int count() {
        return cells.residents();
    }

    /// Cohorts: two for every cell, first those not exposed.
    public int cohorts() {
        return cohortStart.length - 1;
    }

    /// First slot of a cohort.
    public int slotFrom(int cohort) {
        return cohortStart[cohort];
    }

    /// First block of a cohort.
    public int blockFrom(int cohort) {
        return blockStart[cohort];
    }

    /// The block a slot lies in.
    public int blockOf(int slot, int cohort) {
        return blockStart[cohort] + (slot - cohortStart[cohort]) / BLOCK;
    }

    /// A bound on the propensity of a block and of all after it in its cohort: order is kept to a step of the ranks,
    /// and not at all below the last of them.
    double topFrom(int block) {
        return Math.max(blockTop[block], RANK_TOP - (RANKS - 1) / RANKS_PER_UNIT) + 1 / RANKS_PER_UNIT;
    }

    public double hardshipOf(int slot) {
        return (hardship[slot] & 0xFFFF) * HARDSHIP_STEP;
    }

    /// Infinite for those who would never go out.
    public double thresholdOf(int slot) {
        return threshold(threshold[slot]);
    }

    /// Whether a resident could ever go out.
    public boolean available(int slot) {
        return threshold[slot] != NEVER;
    }

    private static double threshold(short stored) {
        return stored == NEVER ? Double.POSITIVE_INFINITY : stored * THRESHOLD_STEP;
    }

    public double aversionOf(int slot) {
        return (aversion[slot] & 0xFF) * AVERSION_STEP;
    }

    private void settle(int cell, Temper temper, long traits, long thresholds, long availability) {
        int from = cells.start(cell);
        int n = cells.size(cell);
        double exposure = temper.exposure(cells.placeOf(cell));
        double discontent = temper.discontent(cell);
        short[] h = new short[n];
        short[] t = new short[n];
        byte[] r = new byte[n];
        int[] order = new int[n];
        int exposed = 0;
        for (int j = 0; j < n; j++) {
            long bits = Draws.bits(traits, from + j);
            h[j] = (short) (((bits & 0xFFFF) + ((bits >>> 16) & 0xFFFF)) >>> 1);
            r[j] = (byte) (bits >>> 32);
            t[j] = Draws.unit(availability, from + j) < temper.availability()
                    ? drawnThreshold(temper, Draws.unit(thresholds, from + j))
                    : NEVER;
            int isExposed = (bits >>> 40) * 0x1.0p-24 < exposure ? 1 : 0;
            exposed += isExposed;
            double a = discontent * ((h[j] & 0xFFFF) * HARDSHIP_STEP)
                    - threshold(t[j])
                    - temper.fear() * ((r[j] & 0xFF) * AVERSION_STEP);
            int rank = (int) Math.clamp((RANK_TOP - a) * RANKS_PER_UNIT, 0, RANKS - 1);
            order[j] = isExposed << 16 | rank;
        }
        Arrays.fill(activity, from, from + n, QUIET);
        Arrays.fill(activeTies, from, from + n, (byte) 0);
        Arrays.fill(weariness, from, from + n, (short) 0);
        Arrays.fill(wearySince, from, from + n, (short) 0);
        cohortStart[2 * cell] = from;
        cohortStart[2 * cell + 1] = from + n - exposed;
        place(from, order, h, t, r);
    }

    private static short drawnThreshold(Temper temper, double unit) {
        double t = temper.thresholdMean() + temper.thresholdSpread() * StandardNormal.fastQuantile(unit);
        return (short) Math.clamp(Math.round(t / THRESHOLD_STEP), -32768, NEVER - 1);
    }

    /// Puts residents of a cell into their slots: by exposure, then by rank, then by id.
    private void place(int from, int[] order, short[] h, short[] t, byte[] r) {
        int n = order.length;
        if (n < FEW) {
            long[] sorted = new long[n];
            for (int j = 0; j < n; j++) {
                sorted[j] = (long) order[j] << 32 | j;
            }
            Arrays.sort(sorted);
            for (int s = 0; s < n; s++) {
                put(from + s, from, (int) sorted[s], h, t, r);
            }
            return;
        }
        int[] next = new int[2 * RANKS + 1];
        for (int rank : order) {
            next[rank + 1]++;
        }
        for (int k = 0; k < 2 * RANKS; k++) {
            next[k + 1] += next[k];
        }
        for (int j = 0; j < n; j++) {
            put(from + next[order[j]]++, from, j, h, t, r);
        }
    }

    private void put(int slot, int from, int j, short[] h, short[] t, byte[] r) {
        idAt[slot] = from + j;
        slotOf[from + j] = slot;
        hardship[slot] = h[j];
        threshold[slot] = t[j];
        aversion[slot] = r[j];
    }

    /// Finds the greatest propensity of every block of a cohort.
    private void crest(int cohort, Temper temper) {
        double discontent = temper.discontent(cohort / 2);
        for (int b = blockStart[cohort], from = cohortStart[cohort]; b < blockStart[cohort + 1]; b++, from += BLOCK) {
            double top = Double.NEGATIVE_INFINITY;
            for (int i = from; i < Math.min(from + BLOCK, cohortStart[cohort + 1]); i++) {
                top = Math.max(top, discontent * hardshipOf(i) - thresholdOf(i) - temper.fear() * aversionOf(i));
            }
            blockTop[b] = Math.nextUp((float) top);
        }
    }
}
