package aftermath.sim.model;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Plan;
import aftermath.sim.engine.Run;
import aftermath.sim.engine.World;
import aftermath.sim.model.narrative.Audiences;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Scenario;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One world of a scenario: settled, then run; and the twins that go on from it.
public final class Nation {
    /// Longest run: three years. Residents remember hours in 16 bits.
    public static final int MOST_TICKS = 3 * 366 * 24;

    /// The tick of what cannot happen.
    public static final int NEVER = Integer.MAX_VALUE;

    private final Scenario scenario;
    private final Geography map;
    private final Population population;
    private final Draws draws;
    private final Intervention done;
    private final Run run;

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
        this(
                scenario,
                seed,
                world,
                scale,
                numbers,
                Intervention.cut(cuts.toArray(String[]::new)),
                checked,
                crew,
                spent);
    }

    /// Settles the residents and binds the mechanisms of a world in which something is done differently.
    ///
    /// @param numbers value of every parameter, with what the intervention sets and multiplies already done
    /// @param done    what is cut, held and moved; its `sets` and `factors` are not looked at
    /// @param spent   a nation whose run is over, unusable afterwards, and so are its twins; where it is a
    ///                twin, the nation that it came from stays as it is
    /// @throws IllegalArgumentException where the intervention names what there is not, or holds a column out
    ///     of range
    public Nation(
            Scenario scenario,
            long seed,
            int world,
            int scale,
            Map<String, Double> numbers,
            Intervention done,
            boolean checked,
            Crew crew,
            @Nullable Nation spent) {
        this.scenario = scenario;
        this.draws = new Draws(seed, world);
        this.map = new Geography(scenario);
        this.population = new Population(
                scenario,
                map,
                scale,
                p -> numbers.get(p.name()),
                draws,
                crew,
                spent == null ? null : spent.population.residents());
        this.done = done;
        this.run = new Run(
                settle(rescheduled(), map, population, draws, crew),
                Plan.of(Catalogue.MECHANISMS, done.cuts()),
                numbers,
                Holds.of(done.holds()),
                -scenario.clock().burnIn(),
                checked);
    }

    private Nation(
            Nation from, Map<String, Double> numbers, Intervention intervention, Crew crew, @Nullable Nation spent) {
        this.scenario = from.scenario;
        this.draws = from.draws;
        this.map = from.map;
        this.population = from.population.twin(spent == null ? null : spent.population.residents());
        this.done = from.done.and(intervention);
        this.run = from.run.fork(
                settle(rescheduled(), map, population, draws, crew),
                Plan.of(Catalogue.MECHANISMS, done.cuts()),
                numbers,
                Holds.of(done.holds()));
    }

    /// A twin that goes on from where this nation stands: it shares every draw, and differs by an
    /// intervention, on top of what is done differently here, alone. From a tick not after the intervention's
    /// [#earliest] it is, bit for bit, the nation that did it from the start, as long as no parameter is
    /// changed; with changed parameters it is so from the start of the burn-in, where none of them [#settles]
    /// the population.
    ///
    /// Residents' traits and ties are shared, what they do is copied: 6 bytes per resident. This nation goes on
    /// unharmed, and must not be stepped meanwhile.
    ///
    /// @param numbers value of every parameter from here on, with what the intervention sets and multiplies done
    /// @param crew    the twin's own, so that several twins can run at a time
    /// @param spent   a nation whose run is over, whose memory the twin takes; unusable afterwards. Not one whose
    ///                residents this one shares, unless as a twin of it
    /// @throws IllegalArgumentException where the intervention names what there is not, or holds a column out
    ///     of range
    public Nation twin(Map<String, Double> numbers, Intervention intervention, Crew crew, @Nullable Nation spent) {
        return new Nation(this, numbers, intervention, crew, spent);
    }

    private Scenario rescheduled() {
        return scenario.with(done.events(), MOST_TICKS);
    }

    /// Whether a parameter has a say in who the residents are, so that a world with another value must be
    /// settled anew and cannot be a [#twin] of one that is.
    public static boolean settles(String parameter) {
        return Population.PARAMETERS.stream().anyMatch(p -> p.name().equals(parameter));
    }

    /// First tick at which an intervention can matter in a world: not before a cut mechanism first did
    /// something, a column is first held, or an event happens or would have; a changed parameter matters from
    /// the start of the burn-in. [#NEVER] where the twin is the factual run itself.
    ///
    /// @param onsets of the factual run (see [#onsets]), over as many hours as the twin is to have
    /// @throws IllegalArgumentException where the intervention names no mechanism, layer or event
    public static int earliest(Scenario scenario, Intervention intervention, Map<String, Integer> onsets) {
        int start = -scenario.clock().burnIn();
        int first = intervention.sets().isEmpty() && intervention.factors().isEmpty() ? NEVER : start;
        for (String cut : Plan.of(Catalogue.MECHANISMS, intervention.cuts()).cut()) {
            first = Math.min(first, onsets.getOrDefault(cut, NEVER));
        }
        for (Intervention.Hold hold : intervention.holds()) {
            first = Math.min(first, hold.from());
        }
        Set<Scenario.Event> before = new LinkedHashSet<>(scenario.events());
        Set<Scenario.Event> after = new LinkedHashSet<>(
                scenario.with(intervention.events(), MOST_TICKS).events());
        for (Scenario.Event event :
                Stream.concat(before.stream(), after.stream()).toList()) {
            if (!before.contains(event) || !after.contains(event)) {
                first = Math.min(first, scenario.tickOf(event.at()));
            }
        }
        return Math.max(first, start);
    }

    /// First tick at which each mechanism changed any bit of a column it writes; what has not done so yet is
    /// missing.
    public SortedMap<String, Integer> onsets() {
        return run.onsets();
    }

    /// The tick it is about to step; negative during the burn-in.
    public int tick() {
        return run.tick();
    }

    /// Steps up to a tick without recording.
    ///
    /// @param stop asked before every hour; once true it stays where it is
    public void advance(int tick, BooleanSupplier stop) {
        run.burn(tick, stop);
    }

    /// The world before its first tick: every set, every column at rest.
    public static World settle(Scenario scenario, Geography map, Population population, Draws draws, Crew crew) {
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
        List<Conflict.Site> sites = scenario.conflict().sites();
        for (int i = 0; i < sites.size(); i++) {
            state.column(ContestColumns.SITE_ARMS)[i] = sites.get(i).arms();
        }
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

    /// Burns in, then runs and records what [Columns#OBSERVED] names.
    ///
    /// @param ticks hours after the burn-in
    /// @param stop  asked before every hour; once true the frames end early
    public Frames observe(int ticks, BooleanSupplier stop) {
        return observe(Columns.OBSERVED, ticks, stop);
    }

    /// Burns in, then runs and records some columns.
    public Frames observe(List<Column> columns, int ticks, BooleanSupplier stop) {
        burnIn(ticks, stop);
        if (run.tick() > 0) {
            throw new IllegalStateException(
                    "A nation that stands at tick " + run.tick() + " must be given the frames of the hours before.");
        }
        return run.observe(columns, ticks, stop);
    }

    /// Burns in as far as that is still to be done, then runs and records the columns that another run
    /// recorded; the hours before this nation's tick are that run's.
    ///
    /// @param ticks  hours after the burn-in
    /// @param before frames of the run that this nation was forked from
    /// @param stop   asked before every hour; once true the frames end early
    public Frames observe(int ticks, Frames before, BooleanSupplier stop) {
        burnIn(ticks, stop);
        return run.tick() < 0 ? before.first(0) : run.observe(before, ticks, stop);
    }

    private void burnIn(int ticks, BooleanSupplier stop) {
        if (ticks > MOST_TICKS) {
            throw new IllegalArgumentException("Ticks (" + ticks + ") must be at most " + MOST_TICKS + ".");
        }
        run.burn(0, stop);
    }

    /// Agents, each standing for as many residents as the scale says.
    public int residents() {
        return population.residents().count();
    }
}
