package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Sets;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What it cost in lives, health and freedom.
final class CostOutcomes {
    private CostOutcomes() {}

    static List<Outcome> of(List<Scenario.Place> places) {
        int[] regionOf = places.stream().mapToInt(Scenario.Place::region).toArray();
        return new Sheet(Outcome.Group.COST)
                .over(Sets.NATION)
                .add(
                        "deaths.total",
                        "persons",
                        "People killed",
                        "nation.dead-security + nation.dead-militants + nation.dead-civilians at the end",
                        f -> security(f) + militants(f) + others(f))
                .key()
                .add(
                        "deaths.security",
                        "persons",
                        "Members of the forces killed",
                        "nation.dead-security at the end",
                        CostOutcomes::security)
                .key()
                .add(
                        "deaths.militants",
                        "persons",
                        "Militants killed",
                        "nation.dead-militants at the end",
                        CostOutcomes::militants)
                .key()
                .add(
                        "deaths.others",
                        "persons",
                        "Other residents killed",
                        "nation.dead-civilians at the end",
                        CostOutcomes::others)
                .key()
                .add(
                        "hurt.total",
                        "persons",
                        "People hurt",
                        "nation.hurt + nation.hurt-security at the end",
                        f -> last(f, Columns.HURT) + last(f, ContestColumns.HURT_SECURITY))
                .key()
                .add(
                        "hurt.security",
                        "persons",
                        "Members of the forces hurt",
                        "nation.hurt-security at the end",
                        f -> last(f, ContestColumns.HURT_SECURITY))
                .add(
                        "hurt.residents",
                        "persons",
                        "Residents hurt",
                        "nation.hurt at the end",
                        f -> last(f, Columns.HURT))
                .add(
                        "held.total",
                        "persons",
                        "Arrests in all",
                        "nation.arrested at the end",
                        f -> last(f, Columns.ARRESTED))
                .key()
                .add(
                        "held.peak",
                        "persons",
                        "Most people under arrest at once",
                        "most of nation.held",
                        f -> Courses.max(f.total(Columns.NATION_HELD)))
                .over(Sets.PLACE)
                .scaled(
                        "deaths.origin-share",
                        "share",
                        "Share of the residents killed who died in the region where the protest began",
                        "place.dead at the end in the region whose crowd was the first to count, over all places",
                        (f, scale) -> atOrigin(f, scale, regionOf))
                .outcomes();
    }

    private static double security(Frames f) {
        return last(f, ContestColumns.DEAD_SECURITY);
    }

    private static double militants(Frames f) {
        return last(f, Columns.DEAD_MILITANTS);
    }

    private static double others(Frames f) {
        return last(f, Columns.DEAD_CIVILIANS);
    }

    private static double last(Frames f, Column column) {
        return Courses.last(f.total(column));
    }

    private static double atOrigin(Frames f, int scale, int[] regionOf) {
        int origin = ProtestOutcomes.origin(f, scale);
        double all = 0;
        double there = 0;
        for (int p = 0; p < regionOf.length; p++) {
            double dead = Courses.last(f.course(Columns.PLACE_DEAD, p));
            all += dead;
            there += regionOf[p] == origin ? dead : 0;
        }
        return origin < 0 || all == 0 ? Double.NaN : there / all;
    }
}
