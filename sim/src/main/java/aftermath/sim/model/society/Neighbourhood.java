package aftermath.sim.model.society;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.RankedHours;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Militancy;
import aftermath.sim.model.Organised;
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
    /// More than sums of utilities are ever off by.
    private static final double ROUNDING = 1e-6;

    /// What the hour is like in a place. Chances are per hour.
    ///
    /// @param tick       the hour
    /// @param hourOfDay  local hour, 0 to 23
    /// @param pull       pull of the place's crowd and of coverage, grievance
    /// @param fear       what a wholly risk-averse resident expects to pay, grievance
    /// @param tieWeight  pull of one active tie, grievance
    /// @param weariness  cost of an hour on the street, grievance/h
    /// @param curfew     share of those coming out who are kept at home
    /// @param arrest     arrest on the street
    /// @param fetched    being fetched at home
    /// @param mobilised  organised militants' coming out, before their group's factor
    /// @param standDown  militants' going home
    /// @param recruited  joining the militants, for a wholly aggrieved participant without fear
    /// @param civilians  what befalls participants
    /// @param militants  what befalls militants
    record Hour(
            int tick,
            int hourOfDay,
            double pull,
            double fear,
            double tieWeight,
            double weariness,
            double curfew,
            double arrest,
            double fetched,
            double mobilised,
            double standDown,
            double recruited,
            Harm civilians,
            Harm militants) {}

    /// Chances per hour to be killed, and to be hurt.
    record Harm(double death, double hurt) {}

    /// Keys of the hour's draws, the same for all places.
    record Keys(long leave, long arrest, long fetch, long harm, long mobilise, long recruit, long standDown) {
        Keys(Draws draws, int tick) {
            this(
                    draws.key("society.decide.leave", tick, 0),
                    draws.key("security.arrest.street", tick, 0),
                    draws.key("security.arrest.round-up", tick, 0),
                    draws.key("contest.casualties.residents", tick, 0),
                    draws.key("radical.mobilise.out", tick, 0),
                    draws.key("radical.recruit", tick, 0),
                    draws.key("radical.mobilise.home", tick, 0));
        }
    }

    private final Residents residents;
    private final Habits habits;
    private final Candidates candidates;
    private final int firstCohort;
    private final Temper temper;
    private final double[] discontent;
    private final double[] shift;
    private final int[] cohortEnd;

    private final SlotList street = new SlotList();
    private final SlotList recent = new SlotList();
    private final SlotList custody = new SlotList();
    /// Slots that came out, or went from the street, this hour.
    final SlotList came = new SlotList();
    final SlotList went = new SlotList();
    private final Organised organised;
    private final int place;
    private final double[] groupFactor;
    private final SlotList militants = new SlotList();
    private final SlotList militantGroup = new SlotList();
    private final SlotList hurt = new SlotList();
    /// Militants of each group who came out this hour.
    final int[] enlisted = new int[Militancy.GROUPS.size()];
    /// Militants of each group on the street.
    final int[] fighting = new int[Militancy.GROUPS.size()];
    private boolean idle;
    private double coveredUpTo = Double.NEGATIVE_INFINITY;
    private double coveredFear = Double.POSITIVE_INFINITY;
    private int arrestsOnStreet;
    private int arrestsAtHome;
    private int hurtNow;
    private int civiliansKilled;
    private int militantsKilled;

    /// @param discontent  live column, by cohort
    /// @param shift       live column, by cohort
    /// @param groupFactor live column, by group of militants
    Neighbourhood(
            Residents residents,
            Organised organised,
            int place,
            int mostTies,
            Habits habits,
            Temper temper,
            RankedHours draws,
            double[] discontent,
            double[] shift,
            double[] groupFactor) {
        this.residents = residents;
        this.organised = organised;
        this.place = place;
        this.groupFactor = groupFactor;
        this.habits = habits;
        this.candidates = new Candidates(
                residents, place, mostTies, temper, draws, habits.spread, habits::greatestChance, habits.hopeless);
        this.firstCohort = place * 2 * residents.cells().groups();
        this.temper = temper;
        this.discontent = discontent;
        this.shift = shift;
        this.cohortEnd = new int[2 * residents.cells().groups()];
        Arrays.setAll(cohortEnd, c -> residents.slotFrom(firstCohort + c + 1));
    }

    /// Takes over who is where from the same place of another world. Who could come out is found anew.
    void takeOver(Neighbourhood other) {
        street.takeOver(other.street);
        recent.takeOver(other.recent);
        custody.takeOver(other.custody);
        militants.takeOver(other.militants);
        militantGroup.takeOver(other.militantGroup);
        hurt.takeOver(other.hurt);
        System.arraycopy(other.fighting, 0, fighting, 0, fighting.length);
    }

    /// Whether nothing can happen in an hour: nobody is out, taken away or in care, nobody is to be fetched or
    /// called out, and nobody is listed. Says so only where a step would change nothing, and forgets the last
    /// hour's changes.
    ///
    /// @param pull      as in [Hour]
    /// @param fear      as in [Hour]
    /// @param perTie    as `tieWeight` in [Hour]
    /// @param mobilised as in [Hour]
    /// @param worsened  by how much, at most, discontent and hardship have raised any cohort's utility since
    ///                  some hour long ago, falls not counted
    boolean sleeps(int tick, double pull, double fear, double perTie, double mobilised, double worsened) {
        if (street.size() + militants.size() + custody.size() + hurt.size() > 0
                || (recent.size() > 0 && Math.floorMod(tick, ROUND) == 0)
                || (mobilised > 0 && organised.count(place) > 0)
                || !candidates.isEmpty(tick, perTie)) {
            return false;
        }
        boolean covered = pull + worsened <= coveredUpTo && fear >= coveredFear;
        if (!covered && !isCovered(pull, fear, worsened)) {
            return false;
        }
        forget();
        return true;
    }

    /// Asks cohort by cohort, and notes how far conditions may go before that must be done again.
    private boolean isCovered(double pull, double fear, double worsened) {
        double spare = Double.POSITIVE_INFINITY;
        double least = 0;
        for (int cohort = firstCohort; cohort < firstCohort + cohortEnd.length; cohort++) {
            spare = Math.min(spare, candidates.rise(cohort) - rise(cohort, pull));
            least = Math.max(least, candidates.fear(cohort));
        }
        coveredUpTo = pull + worsened + spare - ROUNDING;
        coveredFear = least;
        return spare >= 0 && fear >= least;
    }

    /// What lifts everybody's utility in a cohort above what it is at rest, arrest and ties aside.
    private double rise(int cohort, double pull) {
        return worse(discontent[cohort], shift[cohort], temper.discontent(cohort / 2)) + pull;
    }

    /// The part of that which is the cohort's own.
    static double worse(double discontent, double shift, double atRest) {
        return Math.max(0, discontent - atRest) + discontent * Math.max(0, shift);
    }

    /// Whether nobody is out, taken away or in care, and nobody came or went in the last hour.
    boolean isIdle() {
        return idle;
    }

    private void forget() {
        if (idle) {
            return;
        }
        came.clear();
        went.clear();
        Arrays.fill(enlisted, 0);
        arrestsOnStreet = 0;
        arrestsAtHome = 0;
        hurtNow = 0;
        civiliansKilled = 0;
        militantsKilled = 0;
        idle = street.size() + militants.size() + custody.size() + hurt.size() == 0;
    }

    void step(Hour hour, Keys keys) {
        forget();
        idle = false;
        release(hour);
        int fought = militants.size();
        if (hour.mobilised > 0) {
            mobilise(hour, keys);
        }
        comeOut(hour);
        leave(hour, keys);
        if (fought > 0) {
            fight(hour, keys, fought);
        }
        if (Math.floorMod(hour.tick, ROUND) == 0) {
            fetch(hour, keys);
        }
        for (int j = 0; j < came.size(); j++) {
            street.add(came.get(j));
        }
    }

    /// Organised militants at home or in the crowd come out as what they are.
    private void mobilise(Hour hour, Keys keys) {
        for (int n = 0; n < organised.count(place); n++) {
            int id = organised.id(place, n);
            int slot = residents.slotOf[id];
            byte now = residents.activity[slot];
            int group = organised.group(place, n);
            if ((now == Residents.QUIET || now == Residents.STREET)
                    && Draws.unit(keys.mobilise, id) < hour.mobilised * groupFactor[group]) {
                if (now == Residents.STREET) {
                    setWeariness(slot, weariness(slot) + hour.tick - residents.wearySince[slot], hour.tick);
                    went.add(slot);
                } else {
                    setWeariness(slot, wearinessAtHome(slot, hour.tick), hour.tick);
                }
                enlist(slot, group);
            }
        }
    }

    private void enlist(int slot, int group) {
        residents.activity[slot] = Residents.MILITANT;
        militants.add(slot);
        militantGroup.add(group);
        enlisted[group]++;
        fighting[group]++;
    }

    /// What becomes of those who were militants an hour ago.
    private void fight(Hour hour, Keys keys, int fought) {
        int kept = 0;
        for (int j = 0; j < militants.size(); j++) {
            int slot = militants.get(j);
            int group = militantGroup.get(j);
            if (j < fought && falls(slot, hour, keys)) {
                fighting[group]--;
            } else {
                militants.set(kept, slot);
                militantGroup.set(kept++, group);
            }
        }
        militants.shorten(kept);
        militantGroup.shorten(kept);
    }

    /// Whether a militant is killed, hurt, arrested or goes home.
    private boolean falls(int slot, Hour hour, Keys keys) {
        int id = residents.idAt[slot];
        double hours = weariness(slot) + hour.tick - residents.wearySince[slot];
        double harm = Draws.unit(keys.harm, id);
        if (harm < hour.militants.death) {
            residents.activity[slot] = Residents.DEAD;
            militantsKilled++;
        } else if (harm < hour.militants.death + hour.militants.hurt) {
            nurse(slot, hour.tick, hours);
        } else if (Draws.unit(keys.arrest, id) < hour.arrest) {
            hold(slot, hour.tick, hours);
            arrestsOnStreet++;
        } else if (Draws.unit(keys.standDown, id) < hour.standDown) {
            residents.activity[slot] = Residents.QUIET;
            setWeariness(slot, hours, hour.tick);
            recent.add(slot);
        } else {
            return false;
        }
        return true;
    }

    private void nurse(int slot, int tick, double hours) {
        residents.activity[slot] = Residents.HURT;
        setWeariness(slot, hours, tick);
        hurt.add(slot);
        hurtNow++;
    }

    /// Everyone on the list of this hour comes out if his draw is below his chance.
    private void comeOut(Hour hour) {
        candidates.open(hour.tick, hour.tieWeight);
        int of = RankedHours.hourOf(hour.tick);
        for (int c = 0; c < cohortEnd.length; c++) {
            candidates.cover(firstCohort + c, rise(firstCohort + c, hour.pull), hour.fear, of);
        }
        coveredUpTo = Double.NEGATIVE_INFINITY;
        candidates.coverStirred(of);
        if (candidates.first(of) < 0) {
            return;
        }
        double outgoing = habits.outgoing(hour.hourOfDay) * (1 - hour.curfew);
        double deepest = RankedHours.depth(outgoing);
        for (int e = candidates.first(of); e >= 0; e = candidates.after(e)) {
            int slot = candidates.slot(e);
            if (residents.activity[slot] != Residents.QUIET || candidates.draw(e) >= deepest) {
                continue;
            }
            double tired = wearinessAtHome(slot, hour.tick);
            double utility = utility(slot, hour, tired);
            double chance = habits.greatestChance(utility) > 0 ? outgoing * Forms.logistic(utility / habits.spread) : 0;
            if (candidates.draw(e) < RankedHours.depth(chance)) {
                residents.activity[slot] = Residents.STREET;
                setWeariness(slot, tired, hour.tick);
                came.add(slot);
            }
        }
    }

    /// What becomes of those who were in the crowd an hour ago.
    private void leave(Hour hour, Keys keys) {
        double bedtime = habits.bedtime(hour.hourOfDay);
        int kept = 0;
        for (int j = 0; j < street.size(); j++) {
            int slot = street.get(j);
            if (residents.activity[slot] != Residents.STREET) {
                continue;
            }
            int id = residents.idAt[slot];
            double hours = weariness(slot) + hour.tick - residents.wearySince[slot];
            if (harmed(slot, id, hour, keys, hours)) {
                went.add(slot);
            } else if (Draws.unit(keys.arrest, id) < hour.arrest) {
                hold(slot, hour.tick, hours);
                arrestsOnStreet++;
                went.add(slot);
            } else if (hour.recruited > 0 && Draws.unit(keys.recruit, id) < hour.recruited * readiness(slot)) {
                setWeariness(slot, hours, hour.tick);
                enlist(slot, Militancy.RECRUITED);
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

    private boolean harmed(int slot, int id, Hour hour, Keys keys, double hours) {
        double any = hour.civilians.death + hour.civilians.hurt;
        double draw = any > 0 ? Draws.unit(keys.harm, id) : 1;
        if (draw >= any) {
            return false;
        }
        if (draw < hour.civilians.death) {
            residents.activity[slot] = Residents.DEAD;
            civiliansKilled++;
        } else {
            nurse(slot, hour.tick, hours);
        }
        return true;
    }

    /// How far a participant is ready to fight: his grievance times what he does not fear.
    private double readiness(int slot) {
        return grievance(slot) * (1 - residents.aversionOf(slot));
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

    /// Lets those go whose time in custody or in care is over.
    private void release(Hour hour) {
        release(custody, habits.custody, hour.tick);
        release(hurt, habits.recovery, hour.tick);
    }

    /// They came in order of time.
    private void release(SlotList list, int hours, int tick) {
        int done = 0;
        while (done < list.size() && tick - residents.wearySince[list.get(done)] >= hours) {
            residents.activity[list.get(done)] = Residents.QUIET;
            done++;
        }
        list.dropFirst(done);
    }

    private double grievance(int slot) {
        int cohort = cohortOf(slot);
        double hardship = Math.max(0, residents.hardshipOf(slot) + shift[cohort]);
        return Forms.grievance(hardship, 1 - discontent[cohort]);
    }

    private double utility(int slot, Hour hour, double tired) {
        return grievance(slot)
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
    void tie(int slot, int change) {
        residents.activeTies[slot] += (byte) change;
        int cohort = cohortOf(slot);
        int block = residents.blockOf(slot, cohort);
        if (residents.activeTies[slot] > residents.blockTies[block]) {
            residents.blockTies[block] = residents.activeTies[slot];
            candidates.stir(cohort, block);
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

    /// Agents on the street as militants.
    int militants() {
        return militants.size();
    }

    /// Agents hurt this hour.
    int hurtNow() {
        return hurtNow;
    }

    /// Agents other than militants killed this hour.
    int civiliansKilled() {
        return civiliansKilled;
    }

    /// Militants killed this hour.
    int militantsKilled() {
        return militantsKilled;
    }

    int arrestsOnStreet() {
        return arrestsOnStreet;
    }

    int arrestsAtHome() {
        return arrestsAtHome;
    }

    /// Numbers in a row that grows as needed.
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

        void takeOver(SlotList other) {
            if (slots.length < other.size) {
                slots = new int[other.slots.length];
            }
            System.arraycopy(other.slots, 0, slots, 0, other.size);
            size = other.size;
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
