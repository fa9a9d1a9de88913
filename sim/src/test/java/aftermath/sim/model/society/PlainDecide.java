package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.model.Columns;
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
        HELD
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
        private final double[][] draw;
        private final double[] discontent;
        private final double[] hardshipShift;
        private final double[] fear;
        private final double[] proof;
        private final double[] tieWeight;
        private final double[] coverage;
        private final double[] weariness;
        private final double[] emergency;
        private final double[] streetArrestChance;
        private final double[] roundUpChance;
        private final double rate;
        private final double leave;
        private final double night;
        private final double spread;
        private final double peak;
        private final double rhythm;
        private final double custody;
        private final double curfew;
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
            discontent = world.reads(Columns.DISCONTENT);
            hardshipShift = world.reads(Columns.HARDSHIP_SHIFT);
            fear = world.reads(Columns.FEAR);
            proof = world.reads(Columns.PROOF);
            tieWeight = world.reads(Columns.TIE_WEIGHT);
            coverage = world.reads(Columns.COVERAGE);
            weariness = world.reads(Columns.WEARINESS);
            emergency = world.reads(Columns.EMERGENCY);
            streetArrestChance = world.reads(Columns.STREET_ARREST_CHANCE);
            roundUpChance = world.reads(Columns.ROUND_UP_CHANCE);
            rate = world.number(Decide.RATE);
            leave = world.number(Decide.LEAVE);
            night = world.number(Decide.NIGHT);
            spread = world.number(Decide.SPREAD);
            peak = world.number(Decide.PEAK);
            rhythm = world.number(Decide.RHYTHM);
            custody = world.number(Decide.CUSTODY);
            curfew = world.number(Decide.CURFEW);
            rest = world.number(Decide.REST);
            recent = world.number(Decide.RECENT);
            draw = new double[n][RankedHours.WINDOW];
        }

        @Override
        public void step(int tick) {
            long onStreet = world.draws().key("security.arrest.street", tick, 0);
            long toHome = world.draws().key("society.decide.leave", tick, 0);
            long atHome = world.draws().key("security.arrest.round-up", tick, 0);
            lookUpDraws(RankedHours.windowOf(tick));
            Activity[] before = activity;
            Activity[] after = before.clone();
            int[] came = new int[n];
            int[] takenOnStreet = new int[n];
            int[] takenAtHome = new int[n];
            for (int i = 0; i < n; i++) {
                if (before[i] == Activity.HELD && tick - since[i] >= (int) custody) {
                    after[i] = Activity.QUIET;
                }
                if (after[i] == Activity.QUIET) {
                    double tired = tiredAtHome(i, tick);
                    double chance = outgoing(i, tick) * wish(i, before, tired);
                    if (draw[i][RankedHours.hourOf(tick)] < -StrictMath.log1p(-chance)) {
                        after[i] = Activity.STREET;
                        note(i, tired, tick);
                        came[i] = 1;
                    }
                } else if (before[i] == Activity.STREET) {
                    double tired = sixteenths[i] / 16.0 + tick - since[i];
                    double bedtime = night * Math.max(0, -daylight(i, tick));
                    double leaving = leave * (1 - wish(i, before, tired)) + bedtime;
                    if (Draws.unit(onStreet, i) < streetArrestChance[place[i]]) {
                        after[i] = Activity.HELD;
                        note(i, tired, tick);
                        takenOnStreet[i] = 1;
                    } else if (Draws.unit(toHome, i) < leaving) {
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
            count(tick, came, takenOnStreet, takenAtHome);
        }

        private double wish(int i, Activity[] before, double tired) {
            int slot = residents.slotOf[i];
            double hardship = residents.hardshipOf(slot) + hardshipShift[cohort[i]];
            double grievance = Math.max(0, Math.min(1, hardship)) * discontent[cohort[i]];
            int out = 0;
            for (long friend : friends[i]) {
                if (friend != Ties.NOBODY && before[(int) friend] == Activity.STREET) {
                    out++;
                }
            }
            double utility = grievance
                    + proof[place[i]]
                    + coverage[map.regionOf(place[i])]
                    + tieWeight[0] * out
                    - fear[place[i]] * residents.aversionOf(slot)
                    - weariness[0] * tired
                    - residents.thresholdOf(slot);
            return 1 / (1 + StrictMath.exp(-utility / spread));
        }

        private double outgoing(int i, int tick) {
            double atThisHour = rate * (1 + rhythm * daylight(i, tick));
            int hour = map.hourOfDay(place[i], tick);
            boolean forbidden = emergency[0] > 0 && (hour == 23 || hour < 7);
            return forbidden ? atThisHour * (1 - curfew) : atThisHour;
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

        private void count(int tick, int[] came, int[] onStreet, int[] atHome) {
            double[] crowd = fresh(Columns.CROWD);
            double[] held = fresh(Columns.HELD);
            double[] regionCrowd = fresh(Columns.REGION_CROWD);
            double[] participants = fresh(Columns.PARTICIPANTS);
            double[] joined = fresh(Columns.JOINED);
            double[] nationHeld = fresh(Columns.NATION_HELD);
            double[] streetArrests = fresh(Columns.STREET_ARRESTS);
            double[] arrested = world.writes(Columns.ARRESTED);
            double scale = world.part(Population.class).scale();
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
