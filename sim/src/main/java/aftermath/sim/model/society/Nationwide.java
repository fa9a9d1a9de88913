package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Crew;
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
import java.util.Comparator;
import java.util.stream.IntStream;

/// All neighbourhoods for an hour: first each by itself, then the word goes along the ties, then people are counted.
final class Nationwide implements Mechanism.Step {
    /// Residents below which sharing out an hour costs more than it saves.
    private static final int WORTH_SHARING = 100_000;
    /// Agents in motion below which the same is true.
    private static final int MANY_OUT = 1000;
    /// Changes of an hour below which the same is true of spreading the word.
    private static final int MANY_CHANGES = 400;

    private final Draws draws;
    private final Crew crew;
    private final Geography map;
    private final Residents residents;
    private final Cells cells;
    private final Ties ties;
    private final Tally tally;
    private final Neighbourhood[] places;
    private final int[] largestFirst;
    private final long[][] told;
    private final RankedHours window;
    private final double[] discontent;
    private final double[] shift;
    private final double[] atRest;
    private final double[] lastWorse;
    private double worsened;

    private final double[] fear;
    private final double[] proof;
    private final double[] tieWeight;
    private final double[] coverage;
    private final double[] weariness;
    private final double[] curfew;
    private final double[] arrestChance;
    private final double[] fetchChance;
    private final double[] mobilise;
    private final double[] standDown;
    private final double[] recruit;
    private final double[] civilianDeath;
    private final double[] civilianHurt;
    private final double[] militantDeath;
    private final double[] militantHurt;

    Nationwide(Binding world, Habits habits) {
        draws = world.draws();
        crew = world.crew();
        map = world.part(Geography.class);
        Population population = world.part(Population.class);
        residents = population.residents();
        cells = residents.cells();
        ties = population.ties();
        fear = world.reads(Columns.FEAR);
        proof = world.reads(Columns.PROOF);
        tieWeight = world.reads(Columns.TIE_WEIGHT);
        coverage = world.reads(Columns.COVERAGE);
        weariness = world.reads(Columns.WEARINESS);
        curfew = world.reads(Columns.CURFEW);
        arrestChance = world.reads(Columns.STREET_ARREST_CHANCE);
        fetchChance = world.reads(Columns.ROUND_UP_CHANCE);
        mobilise = world.reads(ContestColumns.MOBILISE_CHANCE);
        standDown = world.reads(ContestColumns.STAND_DOWN_CHANCE);
        recruit = world.reads(ContestColumns.RECRUIT_CHANCE);
        civilianDeath = world.reads(ContestColumns.CIVILIAN_DEATH_CHANCE);
        civilianHurt = world.reads(ContestColumns.CIVILIAN_HURT_CHANCE);
        militantDeath = world.reads(ContestColumns.MILITANT_DEATH_CHANCE);
        militantHurt = world.reads(ContestColumns.MILITANT_HURT_CHANCE);
        discontent = world.reads(Columns.DISCONTENT);
        shift = world.reads(Columns.HARDSHIP_SHIFT);
        atRest = new double[discontent.length];
        Arrays.setAll(atRest, c -> population.temper().discontent(c / 2));
        lastWorse = new double[discontent.length];
        window = new RankedHours(draws, "society.decide");
        tally = new Tally(world);
        places = new Neighbourhood[map.places()];
        for (int p = 0; p < places.length; p++) {
            places[p] = new Neighbourhood(
                    residents,
                    population.organised(),
                    p,
                    ties.degree(),
                    habits,
                    population.temper(),
                    window,
                    discontent,
                    shift,
                    world.reads(ContestColumns.GROUP_FACTOR));
        }
        largestFirst = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -map.adults(p)))
                .mapToInt(Integer::intValue)
                .toArray();
        told = new long[places.length][16];
    }

    @Override
    public void takeOver(Mechanism.Step other) {
        Nationwide old = (Nationwide) other;
        for (int p = 0; p < places.length; p++) {
            places[p].takeOver(old.places[p]);
        }
    }

    @Override
    public void step(int tick) {
        Neighbourhood.Keys keys = new Neighbourhood.Keys(draws, tick);
        window.open(RankedHours.windowOf(tick));
        lookHowMuchWorse();
        everywhere(
                p -> {
                    if (!sleeps(p, tick)) {
                        places[p].step(hourIn(p, tick), keys);
                    }
                },
                worthSharing(tick));
        int changes = 0;
        for (Neighbourhood place : places) {
            changes += place.came.size() + place.went.size();
        }
        if (changes > 0) {
            everywhere(this::findTold, changes > MANY_CHANGES);
            tell();
        }
        tally.count(places, tick);
    }

    /// An hour in which new lists are drawn up, or many are out, is worth the cost of sharing it.
    private boolean worthSharing(int tick) {
        return residents.count() > WORTH_SHARING && (RankedHours.hourOf(tick) == 0 || tally.busy() > MANY_OUT);
    }

    private void everywhere(java.util.function.IntConsumer job, boolean shared) {
        if (shared) {
            crew.share(places.length, part -> job.accept(largestFirst[part]));
        } else {
            for (int p = 0; p < places.length; p++) {
                job.accept(p);
            }
        }
    }

    /// Adds up by how much any cohort's discontent and hardship have raised utilities since the hour before.
    private void lookHowMuchWorse() {
        double most = 0;
        for (int c = 0; c < atRest.length; c++) {
            double worse = Neighbourhood.worse(discontent[c], shift[c], atRest[c]);
            most = Math.max(most, worse - lastWorse[c]);
            lastWorse[c] = worse;
        }
        worsened += most;
    }

    private double pull(int p) {
        return proof[p] + coverage[map.regionOf(p)];
    }

    private boolean sleeps(int p, int tick) {
        return places[p].sleeps(tick, pull(p), fear[p], tieWeight[0], mobilise[p], worsened);
    }

    private Neighbourhood.Hour hourIn(int p, int tick) {
        return new Neighbourhood.Hour(
                tick,
                map.hourOfDay(p, tick),
                pull(p),
                fear[p],
                tieWeight[0],
                weariness[0],
                curfew[p],
                arrestChance[p],
                fetchChance[p],
                mobilise[p],
                standDown[p],
                recruit[p],
                new Neighbourhood.Harm(civilianDeath[p], civilianHurt[p]),
                new Neighbourhood.Harm(militantDeath[p], militantHurt[p]));
    }

    /// Looks up whom those of a place who changed are tied to: cells and ids, first of those who came out.
    private void findTold(int p) {
        Neighbourhood place = places[p];
        int needed = ties.degree() * (place.came.size() + place.went.size());
        if (told[p].length < needed) {
            told[p] = new long[Math.max(needed, 2 * told[p].length)];
        }
        int n = 0;
        for (int j = 0; j < place.came.size() + place.went.size(); j++) {
            int slot = j < place.came.size() ? place.came.get(j) : place.went.get(j - place.came.size());
            int id = residents.idAt[slot];
            int cell = place.cohortOf(slot) / 2;
            for (int k = 0; k < ties.degree(); k++) {
                told[p][n++] = ties.partner(id, cell, k);
            }
        }
    }

    private void tell() {
        for (int p = 0; p < places.length; p++) {
            int up = ties.degree() * places[p].came.size();
            int all = up + ties.degree() * places[p].went.size();
            for (int j = 0; j < all; j++) {
                long end = told[p][j];
                if (end != Ties.NOBODY) {
                    int slot = residents.slotOf[(int) end];
                    places[cells.placeOf((int) (end >>> 32))].tie(slot, j < up ? 1 : -1);
                }
            }
        }
    }
}
