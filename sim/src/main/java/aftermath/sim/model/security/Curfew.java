package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import java.util.Arrays;
import java.util.List;

/// Under an emergency a curfew keeps people in at night, and the ban on gatherings some of them by day.
///
///     kept at home = night's share from the curfew's first hour to its last, else day's share;   0 without emergency
///
/// Hours are those of the place, the emergency is that of its region, as of the hour before.
///
/// Source: curfew from 23 to 7 h with the emergency of 5 January (record/timeline.csv); shares assumed. Keeping
/// people in is a direct cost of going out, as in Epstein 2002, not a change of mind.
public final class Curfew implements Mechanism {
    private static final Parameter FROM =
            Parameter.whole("security.curfew.from", "h", 0, 23, "Hour of the day in the place at which it begins");
    private static final Parameter UNTIL =
            Parameter.whole("security.curfew.until", "h", 0, 23, "Hour of the day in the place at which it ends");
    private static final Parameter NIGHT = new Parameter(
            "security.curfew.night",
            "share",
            0,
            1,
            "Share of those coming out during the curfew that it keeps at home");
    private static final Parameter DAY = new Parameter(
            "security.curfew.day",
            "share",
            0,
            1,
            "Share of those coming out by day that the ban on gatherings keeps at home");

    private static final Contract CONTRACT = new Contract(
            "security.curfew",
            "Under an emergency a curfew keeps people in at night",
            "record/timeline.csv (hours), assumed (shares)",
            1,
            List.of(Columns.EMERGENCY, Columns.REGION_EMERGENCY),
            List.of(Columns.CURFEW),
            List.of(FROM, UNTIL, NIGHT, DAY));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] anywhere = world.reads(Columns.EMERGENCY);
        double[] emergency = world.reads(Columns.REGION_EMERGENCY);
        double[] curfew = world.writes(Columns.CURFEW);
        Geography map = world.part(Geography.class);
        int from = (int) world.number(FROM);
        int hours = Math.floorMod((int) world.number(UNTIL) - from, 24);
        double night = world.number(NIGHT);
        double day = world.number(DAY);
        // Whether the column is all zero: a cache, so that quiet hours cost nothing.
        boolean[] idle = {Arrays.stream(curfew).allMatch(share -> share == 0)};
        return tick -> {
            if (anywhere[0] == 0 && idle[0]) {
                return;
            }
            idle[0] = anywhere[0] == 0;
            for (int p = 0; p < curfew.length; p++) {
                boolean dark = Math.floorMod(map.hourOfDay(p, tick) - from, 24) < hours;
                curfew[p] = emergency[map.regionOf(p)] * (dark ? night : day);
            }
        };
    }
}
