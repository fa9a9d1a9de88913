package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
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
    /// Changes of an hour below which the same is true of spreading the word.
    private static final int MANY_CHANGES = 400;

    private final Draws draws;
    private final Crew crew;
    private final Geography map;
    private final Residents residents;
    private final Cells cells;
    private final Ties ties;
    private final int scale;
    private final Neighbourhood[] places;
    private final int[] largestFirst;
    private final long[][] told;

    private final double[] fear;
    private final double[] proof;
    private final double[] tieWeight;
    private final double[] coverage;
    private final double[] weariness;
    private final double[] emergency;
    private final double[] arrestChance;
    private final double[] fetchChance;
    private final double[] crowd;
    private final double[] held;
    private final double[] regionCrowd;
    private final double[] participants;
    private final double[] joined;
    private final double[] nationHeld;
    private final double[] arrested;
    private final double[] streetArrests;

    Nationwide(Binding world, Habits habits) {
        draws = world.draws();
        crew = world.crew();
        map = world.part(Geography.class);
        Population population = world.part(Population.class);
        residents = population.residents();
        cells = residents.cells();
        ties = population.ties();
        scale = population.scale();
        fear = world.reads(Columns.FEAR);
        proof = world.reads(Columns.PROOF);
        tieWeight = world.reads(Columns.TIE_WEIGHT);
        coverage = world.reads(Columns.COVERAGE);
        weariness = world.reads(Columns.WEARINESS);
        emergency = world.reads(Columns.EMERGENCY);
        arrestChance = world.reads(Columns.STREET_ARREST_CHANCE);
        fetchChance = world.reads(Columns.ROUND_UP_CHANCE);
        crowd = world.writes(Columns.CROWD);
        held = world.writes(Columns.HELD);
        regionCrowd = world.writes(Columns.REGION_CROWD);
        participants = world.writes(Columns.PARTICIPANTS);
        joined = world.writes(Columns.JOINED);
        nationHeld = world.writes(Columns.NATION_HELD);
        arrested = world.writes(Columns.ARRESTED);
        streetArrests = world.writes(Columns.STREET_ARRESTS);
        places = new Neighbourhood[map.places()];
        for (int p = 0; p < places.length; p++) {
            places[p] = new Neighbourhood(
                    residents,
                    p,
                    habits,
                    population.temper(),
                    draws,
                    world.reads(Columns.DISCONTENT),
                    world.reads(Columns.HARDSHIP_SHIFT));
        }
        largestFirst = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -map.adults(p)))
                .mapToInt(Integer::intValue)
                .toArray();
        told = new long[places.length][16];
    }

    @Override
    public void step(int tick) {
        Neighbourhood.Keys keys = new Neighbourhood.Keys(
                draws.key("society.decide.leave", tick, 0),
                draws.key("security.arrest.street", tick, 0),
                draws.key("security.arrest.round-up", tick, 0));
        everywhere(p -> places[p].step(hourIn(p, tick), keys), residents.count() > WORTH_SHARING);
        int changes = 0;
        for (Neighbourhood place : places) {
            changes += place.came.size() + place.went.size();
        }
        if (changes > 0) {
            everywhere(this::findTold, changes > MANY_CHANGES);
            tell();
        }
        count(tick);
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

    private Neighbourhood.Hour hourIn(int p, int tick) {
        return new Neighbourhood.Hour(
                tick,
                map.hourOfDay(p, tick),
                proof[p] + coverage[map.regionOf(p)],
                fear[p],
                tieWeight[0],
                weariness[0],
                emergency[0] > 0,
                arrestChance[p],
                fetchChance[p]);
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
                    places[cells.placeOf((int) (end >>> 32))].tie(slot, j < up ? 1 : -1, tieWeight[0]);
                }
            }
        }
    }

    private void count(int tick) {
        Arrays.fill(regionCrowd, 0);
        Arrays.fill(streetArrests, 0);
        participants[0] = 0;
        joined[0] = 0;
        nationHeld[0] = 0;
        for (int p = 0; p < places.length; p++) {
            Neighbourhood place = places[p];
            int r = map.regionOf(p);
            crowd[p] = (double) scale * place.crowd();
            held[p] = (double) scale * place.held();
            regionCrowd[r] += crowd[p];
            streetArrests[r] += (double) scale * place.arrestsOnStreet();
            participants[0] += crowd[p];
            joined[0] += (double) scale * place.came.size();
            nationHeld[0] += held[p];
            if (tick >= 0) {
                arrested[0] += (double) scale * (place.arrestsOnStreet() + place.arrestsAtHome());
            }
        }
    }
}
