package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.Population;
import java.util.Arrays;

/// Counts people: what `society.decide` writes, from what neighbourhoods have.
final class Tally {
    private final Geography map;
    private final int scale;
    private final double[] crowd;
    private final double[] held;
    private final double[] regionCrowd;
    private final double[] participants;
    private final double[] joined;
    private final double[] nationHeld;
    private final double[] arrested;
    private final double[] streetArrests;
    private final double[] militants;
    private final double[] groupMilitants;
    private final double[] groupJoined;
    private final double[] nationMilitants;
    private final double[] deathsNow;
    private final double[] placeDead;
    private final double[] deadMilitants;
    private final double[] deadCivilians;
    private final double[] hurt;
    /// Places that were idle when last counted, whose columns say so already.
    private final boolean[] still;

    Tally(Binding world) {
        map = world.part(Geography.class);
        scale = world.part(Population.class).scale();
        crowd = world.writes(Columns.CROWD);
        held = world.writes(Columns.HELD);
        regionCrowd = world.writes(Columns.REGION_CROWD);
        participants = world.writes(Columns.PARTICIPANTS);
        joined = world.writes(Columns.JOINED);
        nationHeld = world.writes(Columns.NATION_HELD);
        arrested = world.writes(Columns.ARRESTED);
        streetArrests = world.writes(Columns.STREET_ARRESTS);
        militants = world.writes(Columns.MILITANTS);
        groupMilitants = world.writes(Columns.GROUP_MILITANTS);
        groupJoined = world.writes(Columns.GROUP_JOINED);
        nationMilitants = world.writes(Columns.NATION_MILITANTS);
        deathsNow = world.writes(Columns.DEATHS_NOW);
        placeDead = world.writes(Columns.PLACE_DEAD);
        deadMilitants = world.writes(Columns.DEAD_MILITANTS);
        deadCivilians = world.writes(Columns.DEAD_CIVILIANS);
        hurt = world.writes(Columns.HURT);
        still = new boolean[crowd.length];
    }

    /// Agents on the street an hour ago.
    double busy() {
        return (participants[0] + nationMilitants[0]) / scale;
    }

    /// @param tick of the hour; what is counted since the start is counted from tick 0
    void count(Neighbourhood[] places, int tick) {
        Arrays.fill(regionCrowd, 0);
        Arrays.fill(streetArrests, 0);
        Arrays.fill(groupMilitants, 0);
        participants[0] = 0;
        joined[0] = 0;
        nationHeld[0] = 0;
        nationMilitants[0] = 0;
        double counted = tick >= 0 ? scale : 0;
        for (int p = 0; p < places.length; p++) {
            Neighbourhood place = places[p];
            boolean idle = place.isIdle();
            if (idle && still[p]) {
                continue;
            }
            still[p] = idle;
            int r = map.regionOf(p);
            crowd[p] = (double) scale * place.crowd();
            held[p] = (double) scale * place.held();
            regionCrowd[r] += crowd[p];
            streetArrests[r] += (double) scale * place.arrestsOnStreet();
            participants[0] += crowd[p];
            joined[0] += (double) scale * place.came.size();
            nationHeld[0] += held[p];
            arrested[0] += counted * (place.arrestsOnStreet() + place.arrestsAtHome());
            hurt[0] += counted * place.hurtNow();
            deadCivilians[0] += counted * place.civiliansKilled();
            deadMilitants[0] += counted * place.militantsKilled();
            deathsNow[p] = (double) scale * (place.civiliansKilled() + place.militantsKilled());
            placeDead[p] += counted * (place.civiliansKilled() + place.militantsKilled());
            militants[p] = (double) scale * place.militants();
            nationMilitants[0] += militants[p];
            for (int g = 0; g < groupMilitants.length; g++) {
                groupMilitants[g] += (double) scale * place.fighting[g];
                groupJoined[g] += counted * place.enlisted[g];
            }
        }
    }
}
