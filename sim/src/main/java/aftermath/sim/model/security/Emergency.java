package aftermath.sim.model.security;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import java.util.Arrays;
import java.util.List;

/// The government declares a state of emergency, region by region, when crowds and violence pass what it thinks it can
/// bear, and lifts it when they are forgotten.
///
///     Xᵣ = crowd + w·militants + s·sites lost + d·residents killed this hour, in the region
///     alarmᵣ = max(Xᵣ + n·X of all regions, alarmᵣ fading by half-life)
///     on: alarmᵣ ≥ declared, while the government stands;   off: alarmᵣ < lifted
///
/// Source: first in Almaty and Mangystau on 5 January at 01:30, everywhere by the evening, lifted from the 13th to the
/// 19th (record/timeline.csv): this gives the shape; levels are assumed.
public final class Emergency implements Mechanism {
    private static final Parameter DECLARED = new Parameter(
            "security.emergency.declared", "persons", 1, 1e9, "Alarm at which an emergency is declared in a region");
    private static final Parameter LIFTED =
            new Parameter("security.emergency.lifted", "persons", 0, 1e9, "Remembered alarm below which it is lifted");
    private static final Parameter HALF_LIFE = new Parameter(
            "security.emergency.memory", "h", 0, 1000, "Time after which alarm counts half for lifting it");
    private static final Parameter ELSEWHERE = new Parameter(
            "security.emergency.national-share", "1", 0, 1, "How much of the nation's alarm counts for every region");
    private static final Parameter MILITANT =
            new Parameter("security.emergency.militant", "1", 0, 1e4, "Participants that a militant alarms like");
    private static final Parameter SITE =
            new Parameter("security.emergency.site", "persons", 0, 1e6, "Participants that a lost site alarms like");
    private static final Parameter DEATH = new Parameter(
            "security.emergency.death", "persons", 0, 1e6, "Participants that a resident killed this hour alarms like");

    private static final Contract CONTRACT = new Contract(
            "security.emergency",
            "The government declares an emergency as crowds and violence grow",
            "record/timeline.csv (shape), assumed (levels)",
            1,
            List.of(
                    Columns.CROWD,
                    Columns.MILITANTS,
                    Columns.DEATHS_NOW,
                    ContestColumns.SITES_LOST,
                    EliteColumns.GOVERNMENT),
            List.of(Columns.EMERGENCY, Columns.REGION_EMERGENCY, Columns.EMERGENCY_MEMORY),
            List.of(DECLARED, LIFTED, HALF_LIFE, ELSEWHERE, MILITANT, SITE, DEATH));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.CROWD);
        double[] militants = world.reads(Columns.MILITANTS);
        double[] deaths = world.reads(Columns.DEATHS_NOW);
        double[] sites = world.reads(ContestColumns.SITES_LOST);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] anywhere = world.writes(Columns.EMERGENCY);
        double[] emergency = world.writes(Columns.REGION_EMERGENCY);
        double[] alarm = world.writes(Columns.EMERGENCY_MEMORY);
        Geography map = world.part(Geography.class);
        double declared = world.number(DECLARED);
        double lifted = world.number(LIFTED);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double share = world.number(ELSEWHERE);
        double perMilitant = world.number(MILITANT);
        double perSite = world.number(SITE);
        double perDeath = world.number(DEATH);
        double[] now = new double[emergency.length];
        return tick -> {
            Arrays.fill(now, 0);
            double all = 0;
            for (int p = 0; p < crowd.length; p++) {
                double here = crowd[p] + perMilitant * militants[p] + perSite * sites[p] + perDeath * deaths[p];
                now[map.regionOf(p)] += here;
                all += here;
            }
            anywhere[0] = 0;
            for (int r = 0; r < now.length; r++) {
                alarm[r] = Math.max(now[r] + share * all, alarm[r] * kept);
                if (alarm[r] >= declared) {
                    emergency[r] = Math.max(emergency[r], government[0]);
                } else if (alarm[r] < lifted) {
                    emergency[r] = 0;
                }
                anywhere[0] = Math.max(anywhere[0], emergency[r]);
            }
        };
    }
}
