package aftermath.lab;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.EntitySet;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Militancy;
import aftermath.sim.model.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Frames made by hand: courses that are written down are played back tick by tick; the rest stays neutral.
final class Playback implements Mechanism {
    private final int ticks;
    private final int regions;
    private final int places;
    private final Map<Column, double[][]> courses = new LinkedHashMap<>();

    Playback(int ticks, int regions, int places) {
        this.ticks = ticks;
        this.regions = regions;
        this.places = places;
    }

    /// Says how a column goes.
    ///
    /// @param course one row per entity, one value per tick
    Playback of(Column column, double[]... course) {
        courses.put(column, course);
        return this;
    }

    Frames frames() {
        try (Crew crew = new Crew(1)) {
            World world = new World(new Draws(0, 0), crew)
                    .with(Sets.NATION, 1)
                    .with(Sets.REGION, regions)
                    .with(Sets.PLACE, places)
                    .with(Sets.GROUP, Militancy.GROUPS.size());
            for (EntitySet set :
                    List.of(Sets.SITE, Sets.OFFICE, Sets.FRAME, Sets.POWER, Sets.PAIR, Sets.STATE, Sets.UNIT)) {
                world.with(set, size(set));
            }
            world.with(Columns.OBSERVED);
            Run run = new Run(world, Plan.of(List.of(this), List.of()), Map.of(), 0, false);
            return run.observe(Columns.OBSERVED, ticks, () -> false);
        }
    }

    /// As many entities as there are rows for any column of the set.
    private int size(EntitySet set) {
        return courses.entrySet().stream()
                .filter(c -> c.getKey().set().equals(set))
                .mapToInt(c -> c.getValue().length)
                .max()
                .orElse(0);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "test.playback", "Plays back", "none", 1, List.of(), List.copyOf(courses.keySet()), List.of());
    }

    @Override
    public Step bind(Binding world) {
        return tick -> courses.forEach((column, course) -> {
            double[] now = world.writes(column);
            for (int e = 0; e < now.length; e++) {
                now[e] = course[e][tick];
            }
        });
    }
}
