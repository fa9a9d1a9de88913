package aftermath.sim.model.society;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.model.Forms;
import aftermath.sim.population.Candidates;
import aftermath.sim.population.Residents;
import aftermath.sim.population.Temper;
import java.util.Arrays;

/// The residents of one place and what becomes of them in an hour.
///
/// Touches no other place: whom a change concerns elsewhere is told afterwards (see [Nationwide]).
final class Neighbourhood {
    /// Hours between two rounds of fetching people at home.
    static final int ROUND = 6;

    private static final double WEARINESS_STEP = 1.0 / 16;
    private static final double MOST_WEARINESS = 2000;

    /// What the hour is like in a place.
    ///
    /// @param tick       the hour
    /// @param hourOfDay  local hour, 0 to 23
    /// @param pull       pull of the place's crowd and of coverage [grievance]
    /// @param fear       what a wholly risk-averse resident expects to pay [grievance]
    /// @param tieWeight  pull of one active tie [grievance]
    /// @param weariness  cost of an hour on the street [grievance/h]
    /// @param emergency  whether a curfew is in force
    /// @param arrest     chance of arrest on the street within the hour
    /// @param fetched    chance per hour of being fetched at home
    record Hour(
            int tick, int hourOfDay, double pull, double fear, double tieWeight, double weariness, boolean emergency,
            double arrest, double fetched) {}

    /// Keys of the hour's draws, the same for all places.
    record Keys(long leave, long arrest, long fetch) {}

    private final Residents residents;
    private final Habits habits;
    private final Candidates candidates;
    private final int firstCohort;
    private final double[] discontentAtRest;
    private final double[] discontent;
    private final double[] shift;
    private final int[] cohortEnd;

    private final SlotList street = new SlotList();
    private final SlotList recent = new SlotList();
    private final SlotList custody = new SlotList();
    /// Slots that came out, or went from the street, this hour.
    final SlotList came = new SlotList();
    final SlotList went = new SlotList();
    private int arrestsOnStreet;
    private int arrestsAtHome;

    /// @param discontent live column, by cohort
    /// @param shift      live column, by cohort
    Neighbourhood(
            Residents residents, int place, Habits habits, Temper temper, Draws draws, double[] discontent, double[] shift) {
        this.residents = residents;
        this.habits = habits;
        this.candidates = new Candidates(
                residents, place, temper, draws, "society.decide", habits.spread, habits::greatestChance);
        this.firstCohort = place * 2 * residents.cells().groups();
        this.discontentAtRest = temper.discontent();
        this.discontent = discontent;
        this.shift = shift;
        this.cohortEnd = new int[2 * residents.cells().groups()];
        Arrays.setAll(cohortEnd, c -> residents.slotFrom(firstCohort + c + 1));
    }

    void step(Hour hour, Keys keys) {
        came.clear();
        went.clear();
        arrestsOnStreet = 0;
        arrestsAtHome = 0;
        release(hour);
        comeOut(hour);
        leave(hour, keys);
        if (Math.floorMod(hour.tick, ROUND) == 0) {
            fetch(hour, keys);
        }
        for (int j = 0; j < came.size(); j++) {
            street.add(came.get(j));
        }
    }

    /// Everyone on the list of this hour comes out if his draw is below his chance.
    private void comeOut(Hour hour) {
        candidates.open(hour.tick);
        int of = RankedHours.hourOf(hour.tick);
        int groups = residents.cells().groups();
        for (int c = 0; c < 2 * groups; c++) {
            int cohort = firstCohort + c;
            double w = discontent[cohort];
            double rise = Math.max(0, w - discontentAtRest[c / 2])
                    + w * Math.max(0, shift[cohort])
                    + hour.pull;
            candidates.cover(cohort, rise, hour.fear, hour.tieWeight, of);
        }
        candidates.coverStirred(hour.tieWeight, of);
        double outgoing = habits.outgoing(hour.hourOfDay, hour.emergency);
        double deepest = RankedHours.depth(outgoing);
        for (int e = candidates.first(of); e >= 0; e = candidates.after(e)) {
            int slot = candidates.slot(e);
            if (residents.activity[slot] != Residents.QUIET || candidates.draw(e) >= deepest) {
                continue;
            }
            double tired = wearinessAtHome(slot, hour.tick);
            double chance = outgoing * Forms.logistic(utility(slot, hour, tired) / habits.spread);
            if (candidates.draw(e) < RankedHours.depth(chance)) {
                residents.activity[slot] = Residents.STREET;
                setWeariness(slot, tired, hour.tick);
                came.add(slot);
            }
        }
    }

    private void leave(Hour hour, Keys keys) {
        double bedtime = habits.bedtime(hour.hourOfDay);
        int kept = 0;
        for (int j = 0; j < street.size(); j++) {
            int slot = street.get(j);
            int id = residents.idAt[slot];
            double hours = weariness(slot) + hour.tick - residents.wearySince[slot];
            if (Draws.unit(keys.arrest, id) < hour.arrest) {
                hold(slot, hour.tick, hours);
                arrestsOnStreet++;
                went.add(slot);
            } else if (goesHome(slot, id, hour, keys, hours, bedtime)) {
                residents.activity[slot] = Residents.QUIET;
                setWeariness(slot, hours, hour.tick);
                recent.add(slot);
                went.add(slot);
            } else {
                street.set(kept++, slot);
            }
        }
        street.shorten(kept);
    }

    private boolean goesHome(int slot, int id, Hour hour, Keys keys, double hours, double bedtime) {
        double draw = Draws.unit(keys.leave, id);
        if (draw >= habits.leave + bedtime) {
            return false;
        }
        double wish = Forms.logistic(utility(slot, hour, hours) / habits.spread);
        return draw < habits.leave * (1 - wish) + bedtime;
    }

    /// Takes recent participants from their homes, and forgets those whose time has passed or who are out again.
    private void fetch(Hour hour, Keys keys) {
        double chance = 1 - StrictMath.pow(1 - hour.fetched, ROUND);
        int kept = 0;
        for (int j = 0; j < recent.size(); j++) {
            int slot = recent.get(j);
            int since = hour.tick - residents.wearySince[slot];
            if (residents.activity[slot] != Residents.QUIET || since > habits.recent) {
                continue;
            }
            if (Draws.unit(keys.fetch, residents.idAt[slot]) < chance) {
                hold(slot, hour.tick, wearinessAtHome(slot, hour.tick));
                arrestsAtHome++;
            } else {
                recent.set(kept++, slot);
            }
        }
        recent.shorten(kept);
    }

    private void hold(int slot, int tick, double tired) {
        residents.activity[slot] = Residents.HELD;
        setWeariness(slot, tired, tick);
        custody.add(slot);
    }

    /// Lets those go whose time is over; they were taken in order of time.
    private void release(Hour hour) {
        int done = 0;
        while (done < custody.size() && hour.tick - residents.wearySince[custody.get(done)] >= habits.custody) {
            residents.activity[custody.get(done)] = Residents.QUIET;
            done++;
        }
        custody.dropFirst(done);
    }

    private double utility(int slot, Hour hour, double tired) {
        int cohort = cohortOf(slot);
        double hardship = Math.clamp(residents.hardshipOf(slot) + shift[cohort], 0, 1);
        return Forms.grievance(hardship, 1 - discontent[cohort])
                + hour.pull
                + hour.tieWeight * residents.activeTies[slot]
                - hour.fear * residents.aversionOf(slot)
                - hour.weariness * tired
                - residents.thresholdOf(slot);
    }

    /// The cohort of a slot of this place.
    int cohortOf(int slot) {
        int c = 0;
        while (slot >= cohortEnd[c]) {
            c++;
        }
        return firstCohort + c;
    }

    /// Says that a resident's number of active ties has changed.
    void tie(int slot, int change, double tieWeight) {
        residents.activeTies[slot] += (byte) change;
        int cohort = cohortOf(slot);
        int block = residents.blockOf(slot, cohort);
        if (residents.activeTies[slot] > residents.blockTies[block]) {
            residents.blockTies[block] = residents.activeTies[slot];
            candidates.stir(cohort, block, tieWeight);
        }
    }

    private double weariness(int slot) {
        return residents.weariness[slot] * WEARINESS_STEP;
    }

    private double wearinessAtHome(int slot, int tick) {
        return residents.weariness[slot] == 0
                ? 0
                : weariness(slot) * habits.tiredAfter(tick - residents.wearySince[slot]);
    }

    private void setWeariness(int slot, double hours, int tick) {
        residents.weariness[slot] = (short) Math.rint(Math.min(hours, MOST_WEARINESS) / WEARINESS_STEP);
        residents.wearySince[slot] = (short) tick;
    }

    /// Agents on the street.
    int crowd() {
        return street.size();
    }

    /// Agents under arrest.
    int held() {
        return custody.size();
    }

    int arrestsOnStreet() {
        return arrestsOnStreet;
    }

    int arrestsAtHome() {
        return arrestsAtHome;
    }

    /// Slots that grow as needed.
    static final class SlotList {
        private int[] slots = new int[16];
        private int size;

        int size() {
            return size;
        }

        int get(int index) {
            return slots[index];
        }

        void set(int index, int slot) {
            slots[index] = slot;
        }

        void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, 2 * size);
            }
            slots[size++] = slot;
        }

        void clear() {
            size = 0;
        }

        void shorten(int to) {
            size = to;
        }

        void dropFirst(int count) {
            if (count > 0) {
                System.arraycopy(slots, count, slots, 0, size - count);
                size -= count;
            }
        }
    }
}
