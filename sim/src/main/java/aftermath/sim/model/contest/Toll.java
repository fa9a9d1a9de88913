package aftermath.sim.model.contest;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// `contest.casualties` at work: chances for those on the street, then losses of the units facing them.
final class Toll implements Mechanism.Step {
    /// Fewer in care than this are nobody, so that a quiet unit stays exactly as it is.
    private static final double NOBODY = 0.5;

    private final Draws draws;
    private final List<Scenario.Unit> units;
    private final double fire;
    private final double militantFire;
    private final double engaged;
    private final double engagedEmergency;
    private final double exposed;
    private final double room;
    private final double stray;
    private final double orders;
    private final double blows;
    private final double fatal;
    private final double batons;
    private final double wounded;
    private final double[] crowd;
    private final double[] militants;
    private final double[] forces;
    private final double[] holding;
    private final double[] stands;
    private final double[] emergency;
    private final double[] regionEmergency;
    private final Geography map;
    private final double[] unitPlace;
    private final double[] unitArrival;
    private final double[] violence;
    private final double[] armed;
    private final double[] civilianDeath;
    private final double[] byForces;
    private final double[] civilianHurt;
    private final double[] militantDeath;
    private final double[] militantHurt;
    private final double[] unitDead;
    private final double[] unitHurt;
    private final double[] inCare;
    private final double recovered;
    private final double[] deadSecurity;
    private final double[] hurtSecurity;

    /// Of this hour, by place: losses of the forces to expect, and men of the units there.
    private final double[] dying;

    private final double[] hurting;
    private final double[] present;

    Toll(Binding world) {
        draws = world.draws();
        units = world.part(Scenario.class).units();
        fire = world.number(Casualties.FIRE);
        militantFire = world.number(Casualties.MILITANT_FIRE);
        engaged = world.number(Casualties.ENGAGED);
        engagedEmergency = Math.max(engaged, world.number(Casualties.ENGAGED_EMERGENCY));
        exposed = world.number(Casualties.EXPOSED);
        room = world.number(Casualties.ROOM);
        stray = world.number(Casualties.STRAY);
        orders = world.number(Casualties.ORDERS);
        blows = world.number(Casualties.BLOWS);
        fatal = world.number(Casualties.FATAL);
        batons = world.number(Casualties.BATONS);
        wounded = world.number(Casualties.WOUNDED);
        crowd = world.reads(Columns.CROWD);
        militants = world.reads(Columns.MILITANTS);
        forces = world.reads(Columns.FORCES);
        holding = world.reads(Columns.HOLDING);
        stands = world.reads(Columns.STANDS);
        emergency = world.reads(Columns.EMERGENCY);
        regionEmergency = world.reads(Columns.REGION_EMERGENCY);
        map = world.part(Geography.class);
        unitPlace = world.reads(Columns.UNIT_PLACE);
        unitArrival = world.reads(Columns.UNIT_ARRIVAL);
        violence = world.reads(ContestColumns.VIOLENCE);
        armed = world.reads(ContestColumns.ARMED);
        civilianDeath = world.writes(ContestColumns.CIVILIAN_DEATH_CHANCE);
        byForces = world.writes(ContestColumns.FORCES_SHARE);
        civilianHurt = world.writes(ContestColumns.CIVILIAN_HURT_CHANCE);
        militantDeath = world.writes(ContestColumns.MILITANT_DEATH_CHANCE);
        militantHurt = world.writes(ContestColumns.MILITANT_HURT_CHANCE);
        unitDead = world.writes(ContestColumns.UNIT_DEAD);
        inCare = world.writes(ContestColumns.UNIT_IN_CARE);
        recovered = 1 / world.number(Casualties.RECOVERY);
        unitHurt = world.writes(ContestColumns.UNIT_HURT);
        deadSecurity = world.writes(ContestColumns.DEAD_SECURITY);
        hurtSecurity = world.writes(ContestColumns.HURT_SECURITY);
        dying = new double[crowd.length];
        hurting = new double[crowd.length];
        present = new double[crowd.length];
    }

    @Override
    public void step(int tick) {
        recover();
        boolean losses = false;
        for (int p = 0; p < crowd.length; p++) {
            if (violence[p] > 0 || militants[p] > 0) {
                expose(p);
                losses |= dying[p] + hurting[p] > 0;
            } else {
                calm(p);
            }
        }
        if (losses) {
            strike(tick);
        }
    }

    /// Members come back from care as they would by chance.
    private void recover() {
        for (int u = 0; u < inCare.length; u++) {
            double left = inCare[u] * (1 - recovered);
            inCare[u] = left < NOBODY ? 0 : left;
        }
    }

    private void calm(int p) {
        civilianDeath[p] = 0;
        civilianHurt[p] = 0;
        militantDeath[p] = 0;
        militantHurt[p] = 0;
        dying[p] = 0;
        hurting[p] = 0;
    }

    private void expose(int p) {
        double people = crowd[p] + militants[p];
        double declared = regionEmergency[map.regionOf(p)];
        double withArms = Math.min(armed[p], militants[p]);
        double steady = forces[p] * holding[p] * stands[p];
        double firing = steady * (engaged + (engagedEmergency - engaged) * declared);

        double inReach = steady + exposed * (forces[p] - steady);

        double shot = Lanchester.losses(fire, firing, withArms, room);
        double forcesShot = Lanchester.losses(militantFire, withArms, inReach, room);
        double beaten = Lanchester.losses(blows, militants[p] + violence[p] * crowd[p], inReach, room);

        double ordered = orders * declared * violence[p] * Forms.saturation(firing, people);
        double astray = people > 0 ? stray * (shot + forcesShot) / people : 0;
        double clubbed = batons * violence[p] * Forms.saturation(steady, people);
        double aimed = militants[p] > 0 ? shot / militants[p] : 0;

        civilianDeath[p] = Math.min(1, astray + ordered);
        if (astray + ordered > 0) {
            double theirs = people > 0 ? stray * shot / people : 0;
            byForces[p] = Math.min(1, (theirs + ordered) / (astray + ordered));
        }
        civilianHurt[p] = Math.min(1 - civilianDeath[p], clubbed + wounded * (astray + ordered));
        militantDeath[p] = Math.min(1, aimed + ordered);
        militantHurt[p] = Math.min(1 - militantDeath[p], clubbed + wounded * (aimed + ordered));
        dying[p] = forcesShot + fatal * beaten;
        hurting[p] = (1 - fatal) * beaten + wounded * forcesShot;
    }

    private void strike(int tick) {
        Arrays.fill(present, 0);
        for (int u = 0; u < units.size(); u++) {
            if (faces(u, tick)) {
                present[(int) unitPlace[u]] += alive(u);
            }
        }
        long deadKey = draws.key("contest.casualties.dead", tick, 0);
        long hurtKey = draws.key("contest.casualties.hurt", tick, 0);
        for (int u = 0; u < units.size(); u++) {
            int p = (int) unitPlace[u];
            if (!faces(u, tick) || dying[p] + hurting[p] <= 0) {
                continue;
            }
            double share = alive(u) / present[p];
            double dead = Math.min(alive(u), Forms.poisson(Draws.unit(deadKey, u), share * dying[p]));
            double fit = Math.max(0, Math.floor(alive(u) - dead - inCare[u]));
            double hurt = Math.min(fit, Forms.poisson(Draws.unit(hurtKey, u), share * hurting[p]));
            unitDead[u] += dead;
            unitHurt[u] += hurt;
            inCare[u] += hurt;
            deadSecurity[0] += dead;
            hurtSecurity[0] += hurt;
        }
    }

    private double alive(int u) {
        return units.get(u).strength() - unitDead[u];
    }

    /// Whether a unit is on the street of its place: arrived, and called out if it is of the army.
    private boolean faces(int u, int tick) {
        return unitPlace[u] >= 0
                && unitArrival[u] <= tick
                && alive(u) > 0
                && (!units.get(u).kind().equals("army") || emergency[0] > 0);
    }
}
