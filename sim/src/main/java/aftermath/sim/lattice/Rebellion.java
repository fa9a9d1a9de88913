package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;
import aftermath.sim.model.Forms;
import java.util.List;

/// Epstein's civil violence, Model I: citizens turn active where grievance less the risk of arrest exceeds a threshold,
/// officers arrest the active, and everyone moves.
///
///     grievance = hardship·(1 − L)         chance of arrest = 1 − e^(−k·officers/actives) in view
///     active    ⇔ grievance − riskAversion·chance > threshold
///
/// Work goes with what changes: a quiet citizen that stays quiet moves and reads two numbers, and only officers and the
/// active tell their surroundings where they are. Every draw is addressed by (seed, world, purpose, tick, who), so
/// that a run is a pure function of setting, rules and seed.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199, Model I; what implementations do differently is in [Rules].
/// Deviation: hardship, risk aversion and every other draw come from a generator of ours.
public final class Rebellion implements Lattice {
    private static final List<String> COLUMNS = List.of("active", "jailed", "officers");

    /// Turns that are looked ahead.
    private static final int AHEAD = 64;

    static final byte QUIET = 0;
    static final byte ACTIVE = 1;
    static final byte JAILED = 2;

    private final Setting setting;
    private final Rules rules;
    private final Draws draws;
    private final Torus torus;
    private final Occupancy occupancy;
    private final ViewCounts officersInView;
    private final ViewCounts activesInView;
    private final Actives actives;
    private final Deterrence deterrence;
    private final Steps citizenSteps;
    private final Steps officerSteps;
    private final boolean alike;

    /// Citizens first, then officers; −1 for an officer who was withdrawn.
    private final int[] cell;
    private final int[] order;
    private final int[] place = new int[AHEAD];
    private final float[] hardship = new float[AHEAD];
    private final float[] riskAversion = new float[AHEAD];
    private final int citizens;
    /// Hardship and risk aversion of each citizen, side by side.
    private final float[] traits;
    private final byte[] state;
    private final int[] left;
    private final int[] prisoners;

    private int tick;
    private int active;
    private int jailed;
    private int officers;
    private double legitimacy = Double.NaN;
    private long stepKey;
    private long arrestKey;
    private long termKey;

    /// @param draws of one seed and world
    public Rebellion(Setting setting, Rules rules, Draws draws) {
        this.setting = setting;
        this.rules = rules;
        this.draws = draws;
        View view = View.of(rules.shape(), setting.vision());
        View watch = View.of(rules.shape(), setting.officerVision());
        this.torus = new Torus(setting.width(), setting.height(), Math.max(view.reach(), watch.reach()));
        this.alike = setting.vision() == setting.officerVision();
        Placed placed = Placed.of(setting, rules.placement(), draws, torus);
        this.cell = placed.cells();
        this.citizens = placed.citizens();
        this.officers = cell.length - citizens;
        this.order = new int[cell.length];
        this.traits = new float[2 * citizens];
        this.state = new byte[citizens];
        this.left = new int[citizens];
        this.prisoners = new int[citizens];
        this.occupancy = new Occupancy(torus);
        this.officersInView = new ViewCounts(torus, view, occupancy);
        this.activesInView = new ViewCounts(torus, view, occupancy);
        this.actives = new Actives(torus, watch, occupancy, citizens);
        this.deterrence = new Deterrence(setting.k(), rules.ratio());
        this.citizenSteps = new Steps(torus, view, occupancy, cell.length);
        this.officerSteps = new Steps(torus, watch, occupancy, cell.length);
        settle();
    }

    private void settle() {
        long hardships = draws.key("lattice.hardship", 0, 0);
        long risks = draws.key("lattice.risk-aversion", 0, 0);
        for (int i = 0; i < cell.length; i++) {
            occupancy.enter(cell[i]);
            if (i < citizens) {
                traits[2 * i] = trait(Draws.bits(hardships, i));
                traits[2 * i + 1] = trait(Draws.bits(risks, i));
            } else {
                officersInView.add(cell[i]);
            }
        }
    }

    /// A number in (0, 1) in even steps of 2⁻²³, which a float holds exactly.
    private static float trait(long bits) {
        return ((bits >>> 41) + 0.5f) * 0x1.0p-23f;
    }

    /// One tick: everyone's turn in random order, or one turn of somebody.
    @Override
    public void step() {
        legitimacy = setting.legitimacy().at(tick);
        withdraw();
        stepKey = draws.key("lattice.step", tick, 0);
        arrestKey = draws.key("lattice.arrest", tick, 0);
        termKey = draws.key("lattice.term", tick, 0);
        if (rules.activation() == Rules.Activation.ONE) {
            order[0] = (int) (Draws.unit(draws.key("lattice.order", tick, 0), 0) * cell.length);
            lookAhead(0, 1);
            turn(order[0], 0);
        } else {
            shuffle();
            for (int from = 0; from < order.length; from += AHEAD) {
                int to = Math.min(from + AHEAD, order.length);
                lookAhead(from, to);
                for (int i = from; i < to; i++) {
                    turn(order[i], i - from);
                }
            }
        }
        if (rules.countdown() == Rules.Countdown.END_OF_TICK) {
            countDown();
        }
        tick++;
    }

    /// Officers that leave do so at random, before the first turn of the tick.
    private void withdraw() {
        double stay = setting.officers().at(tick);
        for (int draw = 0; officers > stay; draw++) {
            int rank = (int) (Draws.unit(draws.key("lattice.withdraw", tick, draw), 0) * officers);
            int who = citizens;
            while (cell[who] < 0 || rank-- > 0) {
                who++;
            }
            officersInView.take(cell[who]);
            occupancy.leave(cell[who]);
            cell[who] = -1;
            officers--;
        }
    }

    /// A random order, each as likely as any other but for one part in 2³² of its length.
    private void shuffle() {
        long key = draws.key("lattice.order", tick, 0);
        for (int i = 0; i < order.length; i++) {
            int j = (int) (((Draws.bits(key, i) >>> 32) * (i + 1)) >>> 32);
            order[i] = order[j];
            order[j] = i;
        }
    }

    /// Fetches what the next turns will need and nobody else changes, so that memory is waited for once and not once
    /// per turn.
    private void lookAhead(int start, int end) {
        for (int i = start; i < end; i++) {
            int who = order[i];
            place[i - start] = cell[who];
            if (who < citizens) {
                hardship[i - start] = traits[2 * who];
                riskAversion[i - start] = traits[2 * who + 1];
            }
        }
    }

    private void turn(int who, int slot) {
        if (who >= citizens) {
            if (cell[who] >= 0) {
                patrol(who);
            }
        } else if (state[who] != JAILED || served(who)) {
            citizen(who, slot);
        }
    }

    /// Whether a prisoner acts again at its own turn.
    private boolean served(int who) {
        if (rules.countdown() == Rules.Countdown.END_OF_TICK) {
            return false;
        }
        if (left[who] > 0) {
            left[who] -= left[who] == Setting.FOREVER ? 0 : 1;
            return false;
        }
        release(who);
        return true;
    }

    private void citizen(int who, int slot) {
        int from = place[slot];
        boolean was = state[who] == ACTIVE;
        boolean is;
        int to;
        if (rules.citizens() == Rules.First.MOVE) {
            to = citizenSteps.from(from, stepKey, who);
            is = decides(slot, to, was);
        } else {
            is = decides(slot, from, was);
            to = citizenSteps.from(from, stepKey, who);
        }
        if (to != from) {
            occupancy.leave(from);
            occupancy.enter(to);
            cell[who] = to;
        }
        if ((was || is) && (was != is || to != from)) {
            show(who, from, was, to, is);
        }
    }

    /// Tells the surroundings where an active citizen was and is.
    private void show(int who, int from, boolean was, int to, boolean is) {
        if (was) {
            activesInView.take(from);
            actives.leave(from, who);
            active--;
        }
        if (is) {
            activesInView.add(to);
            actives.enter(to, who);
            active++;
        }
        state[who] = is ? ACTIVE : QUIET;
    }

    /// Whether a citizen would be active at a cell in its view.
    ///
    /// @param was whether it is already; then it is still counted where it came from, which sees the cell
    private boolean decides(int slot, int at, boolean was) {
        double felt = Forms.grievance(hardship[slot], legitimacy);
        if (!(felt > setting.threshold())) {
            return false;
        }
        int seen = officersInView.at(at);
        if (seen == 0) {
            return true;
        }
        int others = activesInView.at(at) - (was ? 1 : 0);
        double risk = riskAversion[slot] * deterrence.at(seen, others + ownCount(was));
        return felt - risk > setting.threshold();
    }

    private int ownCount(boolean was) {
        int now = was ? 1 : 0;
        return switch (rules.self()) {
            case AS_IS -> now;
            case ONCE -> 1;
            case TWICE -> 1 + now;
        };
    }

    private void patrol(int who) {
        if (rules.officers() == Rules.First.MOVE) {
            walk(who, officerSteps.from(cell[who], stepKey, who));
            arrest(who);
        } else {
            arrest(who);
            walk(who, officerSteps.from(cell[who], stepKey, who));
        }
    }

    private void walk(int who, int to) {
        int from = cell[who];
        if (to != from) {
            occupancy.leave(from);
            occupancy.enter(to);
            officersInView.take(from);
            officersInView.add(to);
            cell[who] = to;
        }
    }

    private void arrest(int who) {
        int seen = alike ? activesInView.at(cell[who]) : actives.around(cell[who]);
        if (seen == 0) {
            return;
        }
        int suspect = actives.pick(cell[who], (int) (Draws.unit(arrestKey, who) * seen));
        int scene = cell[suspect];
        activesInView.take(scene);
        actives.leave(scene, suspect);
        active--;
        state[suspect] = QUIET;
        int term = rules.term().of(Draws.unit(termKey, suspect), setting.longest());
        if (term > 0 || rules.countdown() == Rules.Countdown.OWN_TURN) {
            jail(suspect, term);
        }
        if (rules.pursuit() == Rules.Pursuit.STEP) {
            walk(who, scene);
        }
    }

    private void jail(int who, int term) {
        state[who] = JAILED;
        left[who] = term;
        prisoners[jailed++] = who;
        if (rules.prisoners() == Rules.Prisoners.LEAVE_ROOM) {
            occupancy.leave(cell[who]);
        }
    }

    private void release(int who) {
        state[who] = QUIET;
        jailed--;
        if (rules.prisoners() == Rules.Prisoners.LEAVE_ROOM) {
            occupancy.enter(cell[who]);
        }
    }

    /// Shortens every term, the list of prisoners kept in the order of arrest.
    private void countDown() {
        int held = jailed;
        int kept = 0;
        for (int i = 0; i < held; i++) {
            int who = prisoners[i];
            if (left[who] == Setting.FOREVER || --left[who] > 0) {
                prisoners[kept++] = who;
            } else {
                release(who);
            }
        }
    }

    /// Ticks done.
    @Override
    public int tick() {
        return tick;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public int[] counts() {
        return new int[] {active, jailed, officers};
    }

    /// Never: somebody may always turn active.
    @Override
    public boolean over() {
        return false;
    }

    /// Legitimacy of the last tick, not a number before the first.
    public double legitimacy() {
        return legitimacy;
    }

    /// How many there are, prisoners included.
    public int citizens() {
        return citizens;
    }

    /// Citizens that are active.
    public int active() {
        return active;
    }

    /// Citizens that are in jail.
    public int jailed() {
        return jailed;
    }

    /// Officers that have not been withdrawn.
    public int officers() {
        return officers;
    }

    /// What free citizens with a grievance above the threshold show, by whether an officer is in view.
    public Showing showing() {
        int[] watched = new int[2];
        int[] alone = new int[2];
        for (int i = 0; i < citizens; i++) {
            if (state[i] != JAILED && Forms.grievance(traits[2 * i], legitimacy) > setting.threshold()) {
                int[] group = officersInView.at(cell[i]) > 0 ? watched : alone;
                group[0]++;
                group[1] += state[i];
            }
        }
        return new Showing(watched[0], watched[1], alone[0], alone[1]);
    }

    /// The lattice as it stands, row by row.
    @Override
    public Picture picture() {
        byte[] marks = new byte[setting.width() * setting.height()];
        for (int who = 0; who < cell.length; who++) {
            if (cell[who] >= 0) {
                int at = (cell[who] / torus.stride - torus.margin) * torus.width
                        + cell[who] % torus.stride
                        - torus.margin;
                byte mark = who >= citizens ? Picture.OFFICER : (byte) (Picture.QUIET + state[who]);
                marks[at] = Picture.over(marks[at], mark);
            }
        }
        return new Picture(tick, setting.width(), setting.height(), marks);
    }

    /// @param watched       the aggrieved with an officer in view
    /// @param watchedActive of these, the active
    /// @param alone         the aggrieved without
    /// @param aloneActive   of these, the active
    public record Showing(int watched, int watchedActive, int alone, int aloneActive) {}
}
