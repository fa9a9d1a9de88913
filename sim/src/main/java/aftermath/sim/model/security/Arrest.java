package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import java.util.List;

/// Officers arrest participants, as fast as they can handle; under an emergency they also fetch them at home.
///
///     on the street:  e·F·A/(A + q·F) arrests an hour, so a chance of e·F/(A + q·F) for each on the street
///     at home:        the same with what forces are left over, among those who took part of late
///
/// A is the crowd with militants counted w-fold, as they keep more officers busy; e is the rate of an officer with no
/// lack of people to arrest, in ordinary times or under an emergency in his region; q is the number of participants
/// per officer at which he works at half that rate.
///
/// Source: functional response of type II, Holling 1959, doi:10.4039/Ent91385-7, in its ratio-dependent form
/// (Arditi & Ginzburg 1989, doi:10.1016/S0022-5193(89)80211-5).
public final class Arrest implements Mechanism {
    private static final Parameter RATE = new Parameter(
            "security.arrest.rate", "1/h", 0, 10, "Arrests an officer makes in an hour in ordinary times");
    private static final Parameter EMERGENCY_RATE = new Parameter(
            "security.arrest.emergency-rate", "1/h", 0, 10, "Arrests an officer makes in an hour under an emergency");
    private static final Parameter ROUND_UP = new Parameter(
            "security.arrest.round-up",
            "1/h",
            0,
            1,
            "Chance per hour of a recent participant to be fetched under an emergency");
    private static final Parameter HALF = new Parameter(
            "security.arrest.half", "1", 1e-6, 1e6, "Participants per officer at which he works at half his rate");

    private static final Parameter MILITANT = new Parameter(
            "security.arrest.militant", "1", 1, 1e4, "Participants that a militant keeps officers as busy as");

    private static final Contract CONTRACT = new Contract(
            "security.arrest",
            "Officers arrest participants as fast as they can handle",
            "Holling 1959; Arditi & Ginzburg 1989",
            1,
            List.of(Columns.CROWD, Columns.MILITANTS, Columns.FORCES, Columns.HOLDING, Columns.REGION_EMERGENCY),
            List.of(Columns.STREET_ARREST_CHANCE, Columns.ROUND_UP_CHANCE),
            List.of(RATE, EMERGENCY_RATE, ROUND_UP, HALF, MILITANT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] forces = world.reads(Columns.FORCES);
        double[] holding = world.reads(Columns.HOLDING);
        double[] emergency = world.reads(Columns.REGION_EMERGENCY);
        double[] onStreet = world.writes(Columns.STREET_ARREST_CHANCE);
        double[] atHome = world.writes(Columns.ROUND_UP_CHANCE);
        double ordinary = world.number(RATE);
        double sternRate = world.number(EMERGENCY_RATE);
        double roundUp = world.number(ROUND_UP);
        double half = world.number(HALF);
        double perMilitant = world.number(MILITANT);
        Geography map = world.part(Geography.class);
        return tick -> {
            for (int p = 0; p < onStreet.length; p++) {
                double stern = emergency[map.regionOf(p)];
                double rate = stern > 0 ? sternRate : ordinary;
                double officers = forces[p] * holding[p];
                double people = crowd[p] + perMilitant * militants[p];
                double reach = people + half * officers;
                onStreet[p] = reach > 0 ? Math.min(1, rate * officers / reach) : 0;
                double free = officers > 0 ? officers / (officers + people) : 0;
                atHome[p] = stern * roundUp * free;
            }
        };
    }
}
