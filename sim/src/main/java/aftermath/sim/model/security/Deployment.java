package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// `security.deploy` at work: counts who is where, then sends idle units.
final class Deployment implements Mechanism.Step {
    /// Fewer remembered people than this are nobody, so that a quiet place stays exactly as it is.
    private static final double NOBODY = 0.5;

    private final Geography map;
    private final boolean[] police;
    private final boolean[] army;
    private final boolean[] favoured;
    private final boolean[] mobile;
    private final int[] home;
    private final double[] strength;
    private final double onDuty;
    private final double allOut;
    private final double guard;
    private final double wanted;
    private final double wantedMilitant;
    private final int round;
    private final double leastNeed;
    private final double quiet;
    private final double patience;
    private final double drag;
    private final double speed;
    private final double airlift;
    private final double muster;
    private final double alertKept;
    private final double[] crowd;
    private final double[] militants;
    private final double[] dead;
    private final double[] withheld;
    private final double[] obstruction;
    private final double[] emergency;
    private final double[] government;
    private final double[] freed;
    private final double[] alert;
    private final double[] at;
    private final double[] arrival;
    private final double[] present;
    private final double[] forces;
    private final double[] nationForces;
    private final double[] tied;
    private final double[] inbound;

    Deployment(Binding world) {
        map = world.part(Geography.class);
        onDuty = world.number(Deploy.ON_DUTY);
        allOut = Math.max(onDuty, world.number(Deploy.ALL_OUT));
        guard = world.number(Deploy.GUARD);
        wanted = world.number(Deploy.WANTED);
        wantedMilitant = world.number(Deploy.WANTED_MILITANT);
        round = (int) world.number(Deploy.ROUND);
        leastNeed = world.number(Deploy.LEAST_NEED);
        quiet = world.number(Deploy.QUIET);
        patience = world.number(Deploy.PATIENCE);
        drag = world.number(Deploy.DRAG);
        speed = world.number(Deploy.SPEED);
        airlift = world.number(Deploy.AIRLIFT);
        muster = world.number(Deploy.MUSTER);
        alertKept = Forms.kept(world.number(Deploy.ALERT_MEMORY));
        crowd = world.reads(Columns.CROWD);
        militants = world.reads(Columns.MILITANTS);
        dead = world.reads(ContestColumns.UNIT_DEAD);
        withheld = world.reads(EliteColumns.WITHHELD);
        obstruction = world.reads(EliteColumns.OBSTRUCTION);
        emergency = world.reads(Columns.EMERGENCY);
        government = world.reads(EliteColumns.GOVERNMENT);
        freed = world.reads(Columns.FREED);
        alert = world.writes(Columns.ALERT);
        at = world.writes(Columns.UNIT_PLACE);
        arrival = world.writes(Columns.UNIT_ARRIVAL);
        present = world.writes(Columns.UNIT_PRESENT);
        forces = world.writes(Columns.FORCES);
        nationForces = world.writes(Columns.NATION_FORCES);
        tied = world.writes(Columns.TIED);
        inbound = new double[forces.length];
        police = new boolean[present.length];
        army = new boolean[present.length];
        favoured = new boolean[present.length];
        mobile = new boolean[present.length];
        home = new int[present.length];
        strength = new double[present.length];
        List<Scenario.Unit> units = world.part(Scenario.class).units();
        for (int u = 0; u < present.length; u++) {
            Scenario.Unit unit = units.get(u);
            police[u] = unit.kind().equals("police");
            army[u] = unit.kind().equals("army");
            favoured[u] = unit.patron().equals(Scenario.PREDECESSOR);
            mobile[u] = unit.mobile();
            home[u] = unit.home();
            strength[u] = unit.strength();
        }
    }

    @Override
    public void step(int tick) {
        for (int p = 0; p < alert.length; p++) {
            double now = crowd[p] + militants[p];
            alert[p] = now + (alert[p] - now) * alertKept;
            if (now == 0 && alert[p] < NOBODY) {
                alert[p] = 0;
            }
        }
        count(tick);
        if (Math.floorMod(tick, round) == 0) {
            send(tick);
        }
    }

    private void count(int tick) {
        Arrays.fill(forces, 0);
        Arrays.fill(inbound, 0);
        double duty = 0;
        for (int u = 0; u < present.length; u++) {
            duty += acts(u) ? guarded(u) : 0;
        }
        tied[0] = duty;
        for (int u = 0; u < present.length; u++) {
            double men = free(u);
            present[u] = arrival[u] <= tick ? men : 0;
            if (arrival[u] <= tick) {
                forces[(int) at[u]] += men;
            } else {
                inbound[(int) at[u]] += men;
            }
        }
        nationForces[0] = 0;
        for (double men : forces) {
            nationForces[0] += men;
        }
    }

    private double strength(int u) {
        return Math.max(0, strength[u] - dead[u]);
    }

    /// Whether a unit may be used now: the army only under an emergency.
    private boolean acts(int u) {
        return !army[u] || emergency[0] > 0;
    }

    /// Men of a unit on guard duty; police have their own way of not being on the street.
    private double guarded(int u) {
        return police[u] ? 0 : guard * strength(u);
    }

    private double free(int u) {
        double sent = favoured[u] ? 1 - withheld[0] : 1;
        if (police[u]) {
            double out = Forms.saturation(alert[home[u]], strength(u));
            return sent * strength(u) * (onDuty + (allOut - onDuty) * out);
        }
        if (!acts(u)) {
            return 0;
        }
        double stillTied = tied[0] > 0 ? 1 - Math.min(1, freed[0] / tied[0]) : 1;
        return sent * (strength(u) - guarded(u) * stillTied);
    }

    private boolean isAnyoneMissed() {
        for (int p = 0; p < crowd.length; p++) {
            if (need(p) > leastNeed) {
                return true;
            }
        }
        return false;
    }

    private void send(int tick) {
        if (government[0] == 0) {
            return;
        }
        if (!isAnyoneMissed()) {
            sendHome(tick);
            return;
        }
        for (int u = 0; u < present.length; u++) {
            double men = present[u];
            if (!mobile[u] || men <= 0 || arrival[u] > tick) {
                continue;
            }
            int here = (int) at[u];
            if (need(here) + men > leastNeed && crowd[here] + militants[here] > 0) {
                continue;
            }
            int to = neediest(here);
            if (to >= 0) {
                move(u, to, tick);
            }
        }
    }

    /// Units away from home leave places that have been quiet, the army whether or not it may act.
    private void sendHome(int tick) {
        for (int u = 0; u < present.length; u++) {
            int here = (int) at[u];
            if (here != home[u] && arrival[u] <= tick && alert[here] <= quiet) {
                move(u, home[u], tick);
            }
        }
    }

    private void move(int u, int to, int tick) {
        int here = (int) at[u];
        double men = present[u];
        at[u] = to;
        arrival[u] = tick + Math.ceil(hours(here, to));
        present[u] = 0;
        inbound[to] += men;
        // Fractions of men do not cancel to the bit.
        forces[here] = Math.max(0, forces[here] - men);
    }

    private double need(int p) {
        return wanted * crowd[p] + wantedMilitant * militants[p] - forces[p] - inbound[p];
    }

    private int neediest(int from) {
        int best = -1;
        double most = 0;
        for (int p = 0; p < crowd.length; p++) {
            double need = need(p);
            double score = need / (1 + hours(from, p) / patience);
            if (p != from && need > leastNeed && score > most) {
                most = score;
                best = p;
            }
        }
        return best;
    }

    private double hours(int from, int to) {
        return muster * (1 + drag * obstruction[0]) + Math.min(map.distance(from, to) / speed, airlift);
    }
}
