package aftermath.sim.model;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.model.narrative.Audiences;
import aftermath.sim.population.Residents;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One world of a scenario: settled, then run.
public final class Nation {
    /// Longest run: three years. Residents remember hours in 16 bits.
    public static final int MOST_TICKS = 3 * 366 * 24;

    private final Run run;
    private final Residents residents;

    /// Settles the residents and binds the mechanisms.
    ///
    /// @param seed    with `world`, fixes every draw
    /// @param world   number of the world
    /// @param scale   residents per agent, at least 1
    /// @param numbers value of every parameter of [Catalogue#parameters()]
    /// @param cuts    mechanisms or layers left out
    /// @param checked verify every step (see [Run])
    public Nation(
            Scenario scenario,
            long seed,
            int world,
            int scale,
            Map<String, Double> numbers,
            Collection<String> cuts,
            boolean checked,
            Crew crew) {
        this(scenario, seed, world, scale, numbers, cuts, checked, crew, null);
    }

    /// As above, in the memory of a nation whose run is over; that one is unusable afterwards.
    public Nation(
            Scenario scenario,
            long seed,
            int world,
            int scale,
            Map<String, Double> numbers,
            Collection<String> cuts,
            boolean checked,
            Crew crew,
            @Nullable Nation spent) {
        Draws draws = new Draws(seed, world);
        Geography map = new Geography(scenario);
        Population population = new Population(
                scenario, map, scale, p -> numbers.get(p.name()), draws, crew, spent == null ? null : spent.residents);
        this.residents = population.residents();
        World state = settle(scenario, map, population, draws, crew);
        Plan plan = Plan.of(Catalogue.MECHANISMS, cuts);
        this.run = new Run(state, plan, numbers, -scenario.clock().burnIn(), checked);
    }

    /// The world before its first tick: every set, every column at rest.
    static World settle(Scenario scenario, Geography map, Population population, Draws draws, Crew crew) {
        int audiences = map.regions() * Population.GROUPS * Discourse.DIETS.size();
        int frames = scenario.discourse().frames().size();
        World state = new World(draws, crew)
                .with(Sets.NATION, 1)
                .with(Sets.REGION, map.regions())
                .with(Sets.PLACE, map.places())
                .with(Sets.COHORT, population.residents().cohorts())
                .with(Sets.UNIT, scenario.units().size())
                .with(Sets.MEMBER, scenario.members().size())
                .with(Sets.GROUP, Militancy.GROUPS.size())
                .with(Sets.SITE, scenario.conflict().sites().size())
                .with(Sets.OFFICE, scenario.conflict().offices().size())
                .with(Sets.AUDIENCE, audiences)
                .with(Sets.FRAME, frames)
                .with(Sets.BELIEF, audiences * frames)
                .with(Sets.POWER, scenario.abroad().powers().size())
                .with(Sets.PAIR, scenario.abroad().pairs().size())
                .with(Sets.STATE, scenario.abroad().states().size())
                .with(Columns.ALL)
                .with(Scenario.class, scenario)
                .with(Geography.class, map)
                .with(Population.class, population);
        Audiences.settle(state, scenario, map);
        OutsideWorld.settle(state, scenario.abroad());
        scenario.prices().forEach(p -> {
            state.column(Columns.MARKET_PRICE)[p.region()] = p.before();
            state.column(Columns.PRICE)[p.region()] = p.before();
        });
        List<Conflict.Office> offices = scenario.conflict().offices();
        for (int o = 0; o < offices.size(); o++) {
            boolean theirs = offices.get(o).holder().equals(Scenario.PREDECESSOR);
            state.column(EliteColumns.OFFICE_HOLDER)[o] = theirs ? 1 : 0;
        }
        return state;
    }

    /// Burns in, then runs and records.
    ///
    /// @param ticks hours after the burn-in
    /// @param stop  asked before every hour; once true the frames end early
    public Frames observe(int ticks, BooleanSupplier stop) {
        if (ticks > MOST_TICKS) {
            throw new IllegalArgumentException("Ticks (" + ticks + ") must be at most " + MOST_TICKS + ".");
        }
        run.burn(0, stop);
        return run.observe(Columns.OBSERVED, ticks, stop);
    }

    /// Agents, each standing for as many residents as the scale says.
    public int residents() {
        return residents.count();
    }
}
