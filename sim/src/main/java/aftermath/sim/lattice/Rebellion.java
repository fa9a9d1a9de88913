package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;
import aftermath.sim.model.Forms;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Epstein's civil violence, Model I: citizens turn active where grievance less the risk of arrest exceeds a threshold,
/// officers arrest the active, and everyone moves.
///
///     grievance = hardship·(1 − L)         chance of arrest = 1 − e^(−k·officers/actives) in view
///     active    ⇔ grievance − riskAversion·chance > threshold
///
/// Work goes with what changes: who is in jail has no turn, a citizen without a grievance above the threshold only
/// moves, one with it reads two numbers, and only officers and the active tell their surroundings where they are. Every
/// draw is addressed by (seed, world, purpose, tick, who), so that a run is a pure function of setting, rules and seed.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199, Model I; what implementations do differently is in [Rules].
/// Deviation: hardship, risk aversion and every other draw come from a generator of ours.
public final class Rebellion implements Lattice {
    private static final List<String> COLUMNS = List.of("active", "jailed", "officers");

    private static final byte QUIET = 0;
    private static final byte JAILED = 2;
    private static final byte ACTIVE = 8;

    /// What is known of a turn when it is dealt: the state of a citizen, and whether its grievance is above the
    /// threshold, or that it is an officer's. A citizen of whom neither is known only moves.
    private static final int AGGRIEVED = 1;

    private static final int OFFICER = 4;

    /// Turns that are looked ahead.
    private static final int HAND = 256;

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
    private final int citizens;
    /// Hardship and risk aversion of each citizen, side by side.
    private final float[] traits;
    /// 1 where the grievance is above the threshold.
    private final byte[] aggrieved;
    private final byte[] state;
    /// Ticks left of a term that gets shorter at the prisoner's own turn.
    private final int[] left;
    private final Prison prison;
    private final Turns turns;
    private final long[] block = new long[Draws.BLOCK];
    /// Of the turns of a hand.
    private final float[] hardship = new float[HAND];

    private final float[] riskAversion = new float[HAND];
    private final int[] asking = new int[HAND];

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
        this.traits = new float[2 * citizens];
        this.state = new byte[citizens];
        this.aggrieved = new byte[citizens];
        boolean own = rules.countdown() == Rules.Countdown.OWN_TURN;
        this.left = new int[own ? citizens : 0];
        this.prison = new Prison(own ? 0 : citizens, own ? 0 : setting.longest());
        this.turns = new Turns(cell.length);
        this.occupancy = new Occupancy(torus);
        this.officersInView = new ViewCounts(torus, view);
        this.activesInView = new ViewCounts(torus, view);
        this.actives = new Actives(torus, watch, citizens);
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
        feel();
        withdraw();
        stepKey = draws.key("lattice.step", tick, 0);
        arrestKey = draws.key("lattice.arrest", tick, 0);
        termKey = draws.key("lattice.term", tick, 0);
        long orderKey = draws.key("lattice.order", tick, 0);
        turns.clear();
        if (rules.activation() == Rules.Activation.ONE) {
            int who = (int) (Draws.unit(orderKey, 0) * cell.length);
            deal(orderKey, who, who + 1);
        } else {
            deal(orderKey, 0, cell.length);
        }
        play(draws.key("lattice.order", tick, 1));
        if (rules.countdown() == Rules.Countdown.END_OF_TICK) {
            letOut();
        }
        tick++;
    }

    /// Tells whose grievance is above the threshold, where legitimacy is not what it was.
    private void feel() {
        double now = setting.legitimacy().at(tick);
        if (now == legitimacy) {
            return;
        }
        legitimacy = now;
        for (int i = 0; i < citizens; i++) {
            aggrieved[i] = (byte) (Forms.grievance(traits[2 * i], now) > setting.threshold() ? 1 : 0);
        }
    }

    /// Deals the turns of a tick. Prisoners have one only where their term gets shorter by it.
    private void deal(long key, int first, int end) {
        int jailedToo = rules.countdown() == Rules.Countdown.OWN_TURN ? 1 : 0;
        for (int from = first; from < end; from += Draws.BLOCK) {
            int to = Math.min(from + Draws.BLOCK, end);
            Draws.bits(key, from, to - from, block);
            int who = from;
            for (; who < Math.min(to, citizens); who++) {
                int now = state[who];
                int real = (1 - (now >> 1 & 1)) | jailedToo;
                turns.deal(block[who - from], aggrieved[who] | now, who, cell[who], real);
            }
            for (; who < to; who++) {
                int at = cell[who];
                turns.deal(block[who - from], OFFICER, who, at & ~(at >> 31), 1 + (at >> 31));
            }
        }
    }

    private void play(long key) {
        int before = 0;
        for (int pack = 0; pack < turns.packs(); pack++) {
            int size = turns.size(pack);
            long[] shuffled = turns.shuffled(pack, key, before);
            for (int from = 0; from < size; from += HAND) {
                play(shuffled, from, Math.min(HAND, size - from));
            }
            before += size;
        }
    }

    private void play(long[] shuffled, int from, int count) {
        turns.draws(shuffled, from, count, stepKey, block);
        lookAhead(shuffled, from, count);
        for (int i = 0; i < count; i++) {
            long turn = shuffled[from + i];
            int who = Turns.who(turn);
            int at = Turns.cell(turn);
            if (Turns.mark(turn) == QUIET) {
                cell[who] = citizenSteps.step(at, block[i], stepKey, who);
            } else {
                turn(who, at, Turns.mark(turn), block[i], i);
            }
        }
    }

    /// Fetches the traits of those who will ask for them, so that memory is waited for once and not once per turn.
    private void lookAhead(long[] coming, int from, int size) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            asking[count] = i;
            count += Turns.mark(coming[from + i]) & AGGRIEVED;
        }
        for (int i = 0; i < count; i++) {
            int slot = asking[i];
            int who = Turns.who(coming[from + slot]);
            hardship[slot] = traits[2 * who];
            riskAversion[slot] = traits[2 * who + 1];
        }
    }

    /// Officers that leave do so at random, before the first turn of the tick.
    private void withdraw() {
        if (tick < setting.officers().start()) {
            return;
        }
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

    /// The turn of somebody who does more than move.
    private void turn(int who, int at, int mark, long draw, int slot) {
        if (mark == OFFICER) {
            patrol(who, at, draw);
            return;
        }
        // Only the active can have been arrested since turns were dealt.
        int now = (mark & ACTIVE) == 0 ? mark & JAILED : state[who];
        if (now != JAILED || served(who)) {
            citizen(who, at, mark, now == ACTIVE, draw, slot);
        }
    }

    /// Whether a prisoner acts again at its own turn, that of the tick of the arrest included.
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

    /// @param was whether the citizen is active as its turn begins
    private void citizen(int who, int from, int mark, boolean was, long draw, int slot) {
        boolean actsFirst = rules.citizens() == Rules.First.ACT;
        boolean asks = (mark & AGGRIEVED) != 0;
        boolean before = actsFirst && asks && decides(slot, from, was);
        int to = citizenSteps.step(from, draw, stepKey, who);
        boolean is = actsFirst ? before : asks && decides(slot, to, was);
        cell[who] = to;
        if ((was || is) && (was != is || to != from)) {
            show(who, from, was, to, is);
        }
    }

    /// Tells the surroundings where an active citizen was and is.
    private void show(int who, int from, boolean was, int to, boolean is) {
        if (was && is) {
            activesInView.move(from, to);
            actives.leave(from, who);
            actives.enter(to, who);
        } else if (was) {
            activesInView.take(from);
            actives.leave(from, who);
            active--;
        } else {
            activesInView.add(to);
            actives.enter(to, who);
            active++;
        }
        state[who] = is ? ACTIVE : QUIET;
    }

    /// Whether a citizen with a grievance above the threshold would be active at a cell in its view.
    ///
    /// @param was whether it is already; then it is still counted where it came from, which sees the cell
    private boolean decides(int slot, int at, boolean was) {
        int seen = officersInView.at(at);
        if (seen == 0) {
            return true;
        }
        int others = activesInView.at(at) - (was ? 1 : 0);
        double felt = Forms.grievance(hardship[slot], legitimacy);
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

    /// An officer's turn. Nobody else acts while it lasts, so that its surroundings are told of all its steps at once.
    private void patrol(int who, int from, long draw) {
        int to = rules.officers() == Rules.First.MOVE
                ? arrest(who, officerSteps.step(from, draw, stepKey, who))
                : officerSteps.step(arrest(who, from), draw, stepKey, who);
        if (to != from) {
            officersInView.move(from, to);
            cell[who] = to;
        }
    }

    /// Arrests one of the active in view, if there is one.
    ///
    /// @return where the officer stands then
    private int arrest(int who, int at) {
        int seen = alike ? activesInView.at(at) : actives.around(at);
        if (seen == 0) {
            return at;
        }
        int suspect = actives.pick(at, (int) (Draws.unit(arrestKey, who) * seen));
        int scene = cell[suspect];
        activesInView.take(scene);
        actives.leave(scene, suspect);
        active--;
        state[suspect] = QUIET;
        int term = rules.term().of(Draws.unit(termKey, who), setting.longest());
        if (term > 0 || rules.countdown() == Rules.Countdown.OWN_TURN) {
            jail(suspect, term);
        }
        if (rules.pursuit() == Rules.Pursuit.STAY || scene == at) {
            return at;
        }
        occupancy.leave(at);
        occupancy.enter(scene);
        return scene;
    }

    private void jail(int who, int term) {
        state[who] = JAILED;
        jailed++;
        if (rules.countdown() == Rules.Countdown.OWN_TURN) {
            left[who] = term;
        } else {
            prison.take(who, tick, term);
        }
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

    /// Lets out those whose term ends with this tick.
    private void letOut() {
        for (int who = prison.out(tick); who >= 0; who = prison.next(who)) {
            release(who);
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

    /// Of the free citizens with a grievance above the threshold, those who are active: `watched.active` where an
    /// officer is in view, `alone.active` where none is.
    @Override
    public SortedMap<String, Part> parts() {
        int[] watched = new int[2];
        int[] alone = new int[2];
        for (int i = 0; i < citizens; i++) {
            if (state[i] != JAILED && aggrieved[i] != 0) {
                int[] group = officersInView.at(cell[i]) > 0 ? watched : alone;
                group[0]++;
                group[1] += state[i] == ACTIVE ? 1 : 0;
            }
        }
        TreeMap<String, Part> parts = new TreeMap<>();
        parts.put("watched.active", new Part(watched[1], watched[0]));
        parts.put("alone.active", new Part(alone[1], alone[0]));
        return parts;
    }

    /// The lattice as it stands, row by row.
    @Override
    public Picture picture() {
        byte[] marks = new byte[setting.width() * setting.height()];
        for (int who = 0; who < cell.length; who++) {
            if (cell[who] >= 0) {
                int at = torus.number(cell[who]);
                byte mark = who >= citizens ? Picture.OFFICER : shade(state[who]);
                marks[at] = Picture.over(marks[at], mark);
            }
        }
        return new Picture(tick, setting.width(), setting.height(), marks);
    }

    private static byte shade(byte state) {
        return switch (state) {
            case ACTIVE -> Picture.ACTIVE;
            case JAILED -> Picture.JAILED;
            default -> Picture.QUIET;
        };
    }
}
