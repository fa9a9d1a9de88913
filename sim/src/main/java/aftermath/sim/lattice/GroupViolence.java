package aftermath.sim.lattice;

import aftermath.sim.engine.Draws;
import aftermath.sim.model.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Epstein's civil violence, Model II: two groups, each citizen of which turns on the other as it would on a
/// government,
/// and peacekeepers who arrest the violent of both.
///
///     grievance = hardship·(1 − L)         L what each group grants the other's being there
///     violent   ⇔ grievance − riskAversion·(1 − e^(−k·peacekeepers/violent)) > threshold
///
/// A turn of a citizen: step to a free cell in view, decide, kill one of the other group in view where violent, and
/// with a
/// chance have offspring at a free cell in view. A turn of a peacekeeper: step, arrest one of the violent in view.
/// Prisoners
/// are off the lattice. At the end of a tick terms get shorter and everyone older.
///
/// The decision is that of [Rebellion] and of the nation ([Forms]). Everything in view is looked at each time: views
/// here
/// are of nine cells, and who is there changes with every turn.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199, Model II; what the text leaves open is in [GroupRules].
/// Deviation: at most two citizens per cell of the lattice, prisoners included, which no run has come near.
public final class GroupViolence implements Lattice {
    private static final List<String> COLUMNS = List.of("active", "jailed", "officers", "first", "second", "killed");
    private static final int NOBODY = -1;

    private final GroupSetting setting;
    private final GroupRules rules;
    private final Draws draws;
    private final Deterrence deterrence;
    private final Sight sight;
    private final Sight watch;
    private final Folk folk;
    /// Who is on each cell: a citizen, an officer counted from `folk.room` on, or nobody.
    private final int[] at;
    private final int[] officers;
    private final int[] order;

    private int tick;
    private int killed;
    private long stepKey;
    private long actKey;
    private long cloneKey;
    private long childKey;
    private long termKey;
    private long releaseKey;

    /// @param draws of one seed and world
    public GroupViolence(GroupSetting setting, GroupRules rules, Draws draws) {
        this.setting = setting;
        this.rules = rules;
        this.draws = draws;
        Torus bare = new Torus(setting.width(), setting.height(), 0);
        Placed placed = Placed.of(setting.ground(), Rules.Placement.FIXED, draws, bare);
        int cells = setting.width() * setting.height();
        this.deterrence = new Deterrence(setting.k(), rules.ratio());
        this.sight = new Sight(View.of(rules.shape(), setting.vision()), setting.width(), setting.height());
        this.watch = setting.officerVision() == setting.vision()
                ? sight
                : new Sight(View.of(rules.shape(), setting.officerVision()), setting.width(), setting.height());
        this.folk = new Folk(2 * cells);
        this.at = new int[cells];
        this.officers = Arrays.copyOfRange(placed.cells(), placed.citizens(), placed.cells().length);
        this.order = new int[folk.room + officers.length];
        settle(placed);
    }

    private void settle(Placed placed) {
        Arrays.fill(at, NOBODY);
        renewKeys(-1);
        for (int i = 0; i < placed.citizens(); i++) {
            int who = folk.born(i % 2, placed.cells()[i]);
            draw(who, who, childKey);
            at[folk.cell[who]] = who;
        }
        for (int i = 0; i < officers.length; i++) {
            at[officers[i]] = folk.room + i;
        }
    }

    /// @param by whose the draws are: the parent's, who has at most one child in a tick, or at the start one's own
    private void draw(int who, int by, long key) {
        folk.hardship[who] = Draws.unit(key, 3L * by);
        folk.riskAversion[who] = Draws.unit(key, 3L * by + 1);
        folk.span[who] = 1 + (int) (Draws.unit(key, 3L * by + 2) * setting.oldest());
    }

    private void renewKeys(int now) {
        stepKey = draws.key("groups.step", now, 0);
        actKey = draws.key("groups.act", now, 0);
        cloneKey = draws.key("groups.clone", now, 0);
        childKey = draws.key("groups.child", now, 0);
        termKey = draws.key("groups.term", now, 0);
        releaseKey = draws.key("groups.release", now, 0);
    }

    @Override
    public void step() {
        renewKeys(tick);
        int turns = listed();
        long key = draws.key("groups.order", tick, 0);
        if (rules.activation() == Rules.Activation.ONE) {
            if (turns > 0) {
                turn(order[below(turns, Draws.unit(key, 0))]);
            }
        } else {
            for (int i = turns - 1; i > 0; i--) {
                int j = below(i + 1, Draws.unit(key, i));
                int other = order[j];
                order[j] = order[i];
                order[i] = other;
            }
            for (int i = 0; i < turns; i++) {
                turn(order[i]);
            }
        }
        release();
        age();
        tick++;
    }

    /// Lists who has a turn: citizens that are there, and officers.
    private int listed() {
        int turns = 0;
        for (int who = 0; who < folk.used; who++) {
            if (folk.alive(who)) {
                order[turns++] = who;
            }
        }
        for (int i = 0; i < officers.length; i++) {
            order[turns++] = folk.room + i;
        }
        return turns;
    }

    private void turn(int who) {
        if (who >= folk.room) {
            patrol(who);
        } else if (folk.alive(who) && folk.left[who] == Folk.FREE && folk.age[who] >= 0) {
            citizen(who);
        }
    }

    private void citizen(int who) {
        int cell = walk(who, folk.cell[who], sight);
        folk.cell[who] = cell;
        folk.show(who, decides(who, cell));
        if (folk.active[who]) {
            kill(who, cell);
        }
        if (Draws.unit(cloneKey, 2L * who) < setting.cloning()) {
            clone(who, cell);
        }
    }

    private int walk(int who, int from, Sight eyes) {
        int to = free(from, eyes, Draws.unit(stepKey, who));
        if (to == NOBODY) {
            return from;
        }
        at[from] = NOBODY;
        at[to] = who;
        return to;
    }

    private int free(int cell, Sight eyes, double u) {
        return eyes.pick(cell, u, there -> at[there] == NOBODY);
    }

    private boolean decides(int who, int cell) {
        double felt = Forms.grievance(folk.hardship[who], setting.legitimacy());
        if (!(felt > setting.threshold())) {
            return false;
        }
        int seen = 0;
        int now = folk.active[who] ? 1 : 0;
        int allies = switch (rules.self()) {
            case AS_IS -> now;
            case ONCE -> 1;
            case TWICE -> 1 + now;
        };
        for (int there : sight.around(cell)) {
            int other = at[there];
            if (other >= folk.room) {
                seen++;
            } else if (other != NOBODY && other != who && folk.active[other] && counts(who, other)) {
                allies++;
            }
        }
        return felt - folk.riskAversion[who] * deterrence.at(seen, allies) > setting.threshold();
    }

    private boolean counts(int who, int other) {
        return rules.allies() == GroupRules.Allies.ANYONE || folk.group[who] == folk.group[other];
    }

    private void kill(int who, int cell) {
        int victim = sight.pick(
                cell, Draws.unit(actKey, who), there -> citizenAt(there) && folk.group[at[there]] != folk.group[who]);
        if (victim != NOBODY) {
            int dead = at[victim];
            at[victim] = NOBODY;
            folk.died(dead);
            killed++;
        }
    }

    private boolean citizenAt(int cell) {
        return at[cell] != NOBODY && at[cell] < folk.room;
    }

    private void clone(int parent, int cell) {
        int there = free(cell, sight, Draws.unit(cloneKey, 2L * parent + 1));
        if (there == NOBODY || !folk.hasRoom()) {
            return;
        }
        int child = folk.born(folk.group[parent], there);
        folk.age[child] = -1;
        draw(child, parent, childKey);
        if (rules.offspring() == GroupRules.Offspring.INHERITED) {
            folk.hardship[child] = folk.hardship[parent];
            folk.riskAversion[child] = folk.riskAversion[parent];
        }
        at[there] = child;
    }

    private void patrol(int who) {
        int officer = who - folk.room;
        officers[officer] = walk(who, officers[officer], watch);
        int scene = watch.pick(
                officers[officer], Draws.unit(actKey, who), there -> citizenAt(there) && folk.active[at[there]]);
        if (scene != NOBODY) {
            int suspect = at[scene];
            folk.show(suspect, false);
            int term = rules.term().of(Draws.unit(termKey, who), setting.longest());
            if (term > 0) {
                at[scene] = NOBODY;
                folk.jail(suspect, term);
            }
        }
    }

    private void release() {
        for (int who = 0; who < folk.used; who++) {
            if (!folk.alive(who) || folk.left[who] == Folk.FREE || --folk.left[who] > Folk.FREE) {
                continue;
            }
            double u = Draws.unit(releaseKey, who);
            int cell = rules.release() == GroupRules.Release.ANYWHERE ? anyFree(u) : near(folk.cell[who], u);
            if (cell == NOBODY) {
                folk.left[who] = 1;
            } else {
                folk.free(who, cell);
                at[cell] = who;
            }
        }
    }

    private int near(int cell, double u) {
        return at[cell] == NOBODY ? cell : free(cell, sight, u);
    }

    private int anyFree(double u) {
        int free = 0;
        for (int who : at) {
            free += who == NOBODY ? 1 : 0;
        }
        int rank = below(Math.max(1, free), u);
        for (int cell = 0; cell < at.length; cell++) {
            if (at[cell] == NOBODY && rank-- == 0) {
                return cell;
            }
        }
        return NOBODY;
    }

    private void age() {
        for (int who = 0; who < folk.used; who++) {
            if (folk.alive(who) && ++folk.age[who] >= folk.span[who] && rules.death() == GroupRules.Death.BY_AGE) {
                if (folk.left[who] == Folk.FREE) {
                    at[folk.cell[who]] = NOBODY;
                }
                folk.died(who);
            }
        }
    }

    private static int below(int n, double u) {
        return (int) (u * n);
    }

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
        return new int[] {folk.activeNow, folk.jailed, officers.length, folk.size[0], folk.size[1], killed};
    }

    /// Of the free citizens of the smaller group and of those of the larger, those in view of a peacekeeper: where
    /// peacekeepers are havens, the smaller one lives near them. Nobody while both are as large.
    @Override
    public SortedMap<String, Part> parts() {
        long[] free = new long[2];
        long[] kept = new long[2];
        for (int cell = 0; cell < at.length; cell++) {
            if (citizenAt(cell)) {
                int side = folk.group[at[cell]];
                free[side]++;
                kept[side] += seesOfficer(cell) ? 1 : 0;
            }
        }
        TreeMap<String, Part> parts = new TreeMap<>();
        if (folk.size[0] != folk.size[1]) {
            int smaller = folk.size[0] < folk.size[1] ? 0 : 1;
            parts.put("smaller.kept", new Part(kept[smaller], free[smaller]));
            parts.put("larger.kept", new Part(kept[1 - smaller], free[1 - smaller]));
        }
        return parts;
    }

    private boolean seesOfficer(int cell) {
        for (int there : watch.around(cell)) {
            if (at[there] >= folk.room) {
                return true;
            }
        }
        return false;
    }

    /// Once a group is gone.
    @Override
    public boolean over() {
        return folk.size[0] == 0 || folk.size[1] == 0;
    }

    @Override
    public Picture picture() {
        byte[] marks = new byte[at.length];
        for (int cell = 0; cell < at.length; cell++) {
            int who = at[cell];
            if (who >= folk.room) {
                marks[cell] = Picture.OFFICER;
            } else if (who != NOBODY) {
                byte quiet = folk.group[who] == 0 ? Picture.QUIET : Picture.OTHER_QUIET;
                marks[cell] = (byte) (quiet + (folk.active[who] ? 1 : 0));
            }
        }
        return new Picture(tick, setting.width(), setting.height(), marks);
    }
}
