package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Population;
import aftermath.sim.population.Cells;
import aftermath.sim.population.Residents;
import aftermath.sim.population.Ties;
import java.util.Arrays;

/// `society.decide` as its card says it, slow and obvious: every hour it asks every resident.
///
/// No blocks, no lists, no bounds, no shortcuts. What residents did an hour ago is kept aside, so that everybody looks
/// at the same past; a resident's friends are the other ends of all his ties, counted one by one; his draw for an hour
/// is
/// found by going through all his draws of the window.
final class PlainDecide implements Mechanism {
    private enum Activity {
        QUIET,
        STREET,
        HELD,
        MILITANT,
        HURT,
        DEAD
    }

    @Override
    public Contract contract() {
        return new Decide().contract();
    }

    @Override
    public Step bind(Binding world) {
        return new Everybody(world);
    }

    private static final class Everybody implements Step {
        private final Binding world;
        private final Residents residents;
        private final Cells cells;
        private final Ties ties;
        private final Geography map;
        private final int n;
        private final int[] place;
        private final int[] cohort;
        private final long[][] friends;
        private Activity[] activity;
        /// Hours of weariness, in sixteenths, when the activity last changed.
        private final long[] sixteenths;
        private final int[] since;
        /// Went home of himself, and no round has found him gone since.
        private final boolean[] maybeFetched;
        /// Group of the organised, -1 for everybody else.
        private final int[] organised;
        /// Group as which a militant is out.
        private final int[] fightsFor;
        private double killedMilitants;
        private double killedOthers;
        private double hurtSoFar;
        private final double[][] draw;
        private final double[] discontent;
        private final double[] hardshipShift;
        private final double[] fear;
        private final double[] proof;
        private final double[] tieWeight;
        private final double[] coverage;
        private final double[] weariness;
        private final double[] curfew;
        private final double[] streetArrestChance;
        private final double[] roundUpChance;
        private final double rate;
        private final double least;
        private final double leave;
        private final double night;
        private final double spread;
        private final double peak;
        private final double rhythm;
        private final double custody;
        private final double recovery;
        private final double rest;
        private final double recent;
        private int window = Integer.MIN_VALUE;

        Everybody(Binding world) {
            this.world = world;
            Population people = world.part(Population.class);
            residents = people.residents();
            cells = residents.cells();
            ties = people.ties();
            map = world.part(Geography.class);
            n = residents.count();
            place = new int[n];
            cohort = new int[n];
            friends = new long[n][ties.degree()];
            for (int i = 0; i < n; i++) {
                int cell = cells.of(i);
                place[i] = cells.placeOf(cell);
                cohort[i] = residents.slotOf[i] < residents.slotFrom(2 * cell + 1) ? 2 * cell : 2 * cell + 1;
                for (int k = 0; k < ties.degree(); k++) {
                    friends[i][k] = ties.partner(i, cell, k);
                }
            }
            activity = new Activity[n];
            Arrays.fill(activity, Activity.QUIET);
            sixteenths = new long[n];
            since = new int[n];
            maybeFetched = new boolean[n];
            fightsFor = new int[n];
            organised = new int[n];
            Arrays.fill(organised, -1);
            for (int p = 0; p < cells.places(); p++) {
                for (int k = 0; k < people.organised().count(p); k++) {
                    organised[people.organised().id(p, k)] = people.organised().group(p, k);
                }
            }
            discontent = world.reads(Columns.DISCONTENT);
            hardshipShift = world.reads(Columns.HARDSHIP_SHIFT);
            fear = world.reads(Columns.FEAR);
            proof = world.reads(Columns.PROOF);
            tieWeight = world.reads(Columns.TIE_WEIGHT);
            coverage = world.reads(Columns.COVERAGE);
            weariness = world.reads(Columns.WEARINESS);
            curfew = world.reads(Columns.CURFEW);
            streetArrestChance = world.reads(Columns.STREET_ARREST_CHANCE);
            roundUpChance = world.reads(Columns.ROUND_UP_CHANCE);
            rate = world.number(Decide.RATE);
            least = world.number(Decide.LEAST);
            leave = world.number(Decide.LEAVE);
            night = world.number(Decide.NIGHT);
            spread = world.number(Decide.SPREAD);
            peak = world.number(Decide.PEAK);
            rhythm = world.number(Decide.RHYTHM);
            custody = world.number(Decide.CUSTODY);
            recovery = world.number(Decide.RECOVERY);
            rest = world.number(Decide.REST);
            recent = world.number(Decide.RECENT);
            draw = new double[n][RankedHours.WINDOW];
        }

        @Override
        public void step(int tick) {
            long onStreet = world.draws().key("security.arrest.street", tick, 0);
            long toHome = world.draws().key("society.decide.leave", tick, 0);
            long atHome = world.draws().key("security.arrest.round-up", tick, 0);
            long harm = world.draws().key("contest.casualties.residents", tick, 0);
            long out = world.draws().key("radical.mobilise.out", tick, 0);
            long won = world.draws().key("radical.recruit", tick, 0);
            long down = world.draws().key("radical.mobilise.home", tick, 0);
            lookUpDraws(RankedHours.windowOf(tick));
            Activity[] before = activity;
            Activity[] after = before.clone();
            int[] came = new int[n];
            int[] takenOnStreet = new int[n];
            int[] takenAtHome = new int[n];
            int[] enlisted = new int[n];
            int[] killed = new int[n];
            for (int i = 0; i < n; i++) {
                int p = place[i];
                boolean freed = before[i] == Activity.HELD && tick - since[i] >= (int) custody;
                boolean cured = before[i] == Activity.HURT && tick - since[i] >= (int) recovery;
                if (freed || cured) {
                    after[i] = Activity.QUIET;
                }
                double tired = before[i] == Activity.STREET || before[i] == Activity.MILITANT
                        ? sixteenths[i] / 16.0 + tick - since[i]
                        : tiredAtHome(i, tick);
                boolean free = after[i] == Activity.QUIET || after[i] == Activity.STREET;
                if (organised[i] >= 0
                        && free
                        && Draws.unit(out, i) < chance(ContestColumns.MOBILISE_CHANCE, p) * factor(organised[i])) {
                    after[i] = Activity.MILITANT;
                    fightsFor[i] = organised[i];
                    enlisted[i] = 1;
                    note(i, tired, tick);
                } else if (after[i] == Activity.QUIET) {
                    double wish = wish(i, before, tired);
                    boolean stirs = rate * (1 + rhythm) * wish >= least;
                    double chance = stirs ? outgoing(i, tick) * wish : 0;
                    if (draw[i][RankedHours.hourOf(tick)] < -StrictMath.log1p(-chance)) {
                        after[i] = Activity.STREET;
                        note(i, tired, tick);
                        came[i] = 1;
                    }
                } else if (before[i] == Activity.STREET || before[i] == Activity.MILITANT) {
                    boolean fights = before[i] == Activity.MILITANT;
                    double death = chance(
                            fights ? ContestColumns.MILITANT_DEATH_CHANCE : ContestColumns.CIVILIAN_DEATH_CHANCE, p);
                    double wound = chance(
                            fights ? ContestColumns.MILITANT_HURT_CHANCE : ContestColumns.CIVILIAN_HURT_CHANCE, p);
                    double ready = grievance(i) * (1 - residents.aversionOf(residents.slotOf[i]));
                    double bedtime = night * Math.max(0, -daylight(i, tick));
                    if (Draws.unit(harm, i) < death) {
                        after[i] = Activity.DEAD;
                        killed[i] = 1;
                        killedMilitants += fights && tick >= 0 ? 1 : 0;
                        killedOthers += !fights && tick >= 0 ? 1 : 0;
                    } else if (Draws.unit(harm, i) < death + wound) {
                        after[i] = Activity.HURT;
                        hurtSoFar += tick >= 0 ? 1 : 0;
                        note(i, tired, tick);
                    } else if (Draws.unit(onStreet, i) < streetArrestChance[p]) {
                        after[i] = Activity.HELD;
                        note(i, tired, tick);
                        takenOnStreet[i] = 1;
                    } else if (!fights && Draws.unit(won, i) < chance(ContestColumns.RECRUIT_CHANCE, p) * ready) {
                        after[i] = Activity.MILITANT;
                        fightsFor[i] = aftermath.sim.model.Militancy.RECRUITED;
                        enlisted[i] = 1;
                        note(i, tired, tick);
                    } else if (fights
                            ? Draws.unit(down, i) < chance(ContestColumns.STAND_DOWN_CHANCE, p)
                            : Draws.unit(toHome, i) < leave * (1 - wish(i, before, tired)) + bedtime) {
                        after[i] = Activity.QUIET;
                        note(i, tired, tick);
                        maybeFetched[i] = true;
                    }
                }
                if (Math.floorMod(tick, 6) == 0 && maybeFetched[i]) {
                    if (after[i] != Activity.QUIET || tick - since[i] > (int) recent) {
                        maybeFetched[i] = false;
                    } else {
                        double spared = 1 - roundUpChance[place[i]];
                        if (Draws.unit(atHome, i) < 1 - StrictMath.pow(spared, 6)) {
                            after[i] = Activity.HELD;
                            note(i, tiredAtHome(i, tick), tick);
                            maybeFetched[i] = false;
                            takenAtHome[i] = 1;
                        }
                    }
                }
            }
            activity = after;
            count(tick, came, takenOnStreet, takenAtHome, enlisted, killed);
        }

        private double chance(Column column, int p) {
            return world.reads(column)[p];
        }

        private double factor(int group) {
            return world.reads(ContestColumns.GROUP_FACTOR)[group];
        }

        private double grievance(int i) {
            double hardship = residents.hardshipOf(residents.slotOf[i]) + hardshipShift[cohort[i]];
            return Math.max(0, hardship) * discontent[cohort[i]];
        }

        private double wish(int i, Activity[] before, double tired) {
            int slot = residents.slotOf[i];
            int out = 0;
            for (long friend : friends[i]) {
                if (friend != Ties.NOBODY && before[(int) friend] == Activity.STREET) {
                    out++;
                }
            }
            double utility = grievance(i)
                    + proof[place[i]]
                    + coverage[map.regionOf(place[i])]
                    + tieWeight[0] * out
                    - fear[place[i]] * residents.aversionOf(slot)
                    - weariness[0] * tired
                    - residents.thresholdOf(slot);
            return 1 / (1 + StrictMath.exp(-utility / spread));
        }

        private double outgoing(int i, int tick) {
            return rate * (1 + rhythm * daylight(i, tick)) * (1 - curfew[place[i]]);
        }

        private double daylight(int i, int tick) {
            double fromPeak = map.hourOfDay(place[i], tick) - peak;
            return StrictMath.cos(2 * StrictMath.PI * fromPeak / 24);
        }

        private double tiredAtHome(int i, int tick) {
            return sixteenths[i] / 16.0 * StrictMath.pow(2, -(tick - since[i]) / rest);
        }

        private void note(int i, double tired, int tick) {
            sixteenths[i] = (long) Math.rint(16 * tired);
            since[i] = tick;
        }

        private void lookUpDraws(int newWindow) {
            if (window == newWindow) {
                return;
            }
            window = newWindow;
            RankedHours hours = new RankedHours(world.draws(), "society.decide");
            hours.open(window);
            for (int i = 0; i < n; i++) {
                hours.of(i);
                while (hours.next()) {
                    draw[i][hours.hour()] = hours.value();
                }
            }
        }

        private void count(int tick, int[] came, int[] onStreet, int[] atHome, int[] enlisted, int[] killed) {
            double[] crowd = fresh(Columns.CROWD);
            double[] held = fresh(Columns.HELD);
            double[] regionCrowd = fresh(Columns.REGION_CROWD);
            double[] participants = fresh(Columns.PARTICIPANTS);
            double[] joined = fresh(Columns.JOINED);
            double[] nationHeld = fresh(Columns.NATION_HELD);
            double[] streetArrests = fresh(Columns.STREET_ARRESTS);
            double[] arrested = world.writes(Columns.ARRESTED);
            double[] militants = fresh(Columns.MILITANTS);
            double[] groupMilitants = fresh(Columns.GROUP_MILITANTS);
            double[] nationMilitants = fresh(Columns.NATION_MILITANTS);
            double[] deathsNow = fresh(Columns.DEATHS_NOW);
            double[] groupJoined = world.writes(Columns.GROUP_JOINED);
            double[] dead = world.writes(Columns.PLACE_DEAD);
            double scale = world.part(Population.class).scale();
            world.writes(Columns.HURT)[0] = scale * hurtSoFar;
            world.writes(Columns.DEAD_MILITANTS)[0] = scale * killedMilitants;
            world.writes(Columns.DEAD_CIVILIANS)[0] = scale * killedOthers;
            for (int i = 0; i < n; i++) {
                int r = map.regionOf(place[i]);
                if (activity[i] == Activity.STREET) {
                    crowd[place[i]] += scale;
                    regionCrowd[r] += scale;
                    participants[0] += scale;
                } else if (activity[i] == Activity.HELD) {
                    held[place[i]] += scale;
                    nationHeld[0] += scale;
                }
                if (activity[i] == Activity.MILITANT) {
                    militants[place[i]] += scale;
                    groupMilitants[fightsFor[i]] += scale;
                    nationMilitants[0] += scale;
                }
                groupJoined[fightsFor[i]] += tick < 0 ? 0 : scale * enlisted[i];
                deathsNow[place[i]] += scale * killed[i];
                dead[place[i]] += tick < 0 ? 0 : scale * killed[i];
                joined[0] += scale * came[i];
                streetArrests[r] += scale * onStreet[i];
                arrested[0] += tick < 0 ? 0 : scale * (onStreet[i] + atHome[i]);
            }
        }

        private double[] fresh(Column column) {
            double[] values = world.writes(column);
            Arrays.fill(values, 0);
            return values;
        }
    }
}
