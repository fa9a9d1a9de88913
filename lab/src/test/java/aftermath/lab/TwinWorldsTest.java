package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Cell.Ask;
import aftermath.lab.twin.Told;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwinWorldsTest {
    private static final int DAYS = 4;
    private static final int DAY = 24;

    private static final class Kept implements TwinWorlds.Keeper {
        final List<RunResult> worlds = new ArrayList<>();
        final List<Told> told = new ArrayList<>();
        final List<Throwable> failures = new ArrayList<>();
        final Set<String> there = new HashSet<>();

        @Override
        public boolean has(Cell cell, String twin) {
            return there.contains(cell.world() + twin);
        }

        @Override
        public void factual(RunResult result) {
            worlds.add(result);
        }

        @Override
        public void told(Told run) {
            told.add(run);
        }

        @Override
        public void failed(Cell cell, Throwable why) {
            failures.add(why);
        }

        List<Told> sorted() {
            return told.stream()
                    .sorted(Comparator.comparingInt(Told::world).thenComparing(Told::twin))
                    .toList();
        }
    }

    private static RunPlan plan(List<String> cuts, SortedMap<String, Double> sets) {
        return new RunPlan(Small.scenario(), 3, 7, 1, 1, DAYS * DAY, cuts, sets);
    }

    private static Cell cell(int world, List<Ask> asks) {
        return new Cell(
                Told.BASE,
                world,
                plan(List.of(), new TreeMap<>()),
                new TreeMap<>(),
                new TreeSet<>(List.of(2, DAYS)),
                asks);
    }

    private static Ask ask(String name, Intervention change) {
        return new Ask(name, change, new TreeSet<>(List.of(DAYS)), Set.of());
    }

    private static Kept run(List<Cell> cells, int threads, Kept kept, BooleanSupplier stop) {
        Set<String> all =
                Outcomes.of(Small.scenario()).stream().map(Outcome::name).collect(Collectors.toSet());
        new TwinWorlds(all, Set.of("nation.participants"), kept, stop).run(cells, threads);
        assertThat(kept.failures).isEmpty();
        return kept;
    }

    private static RunResult alone(RunPlan plan, int world) {
        List<RunResult> results = new ArrayList<>();
        Ensemble.run(plan.upTo(world + 1), world, results::add, () -> false);
        return results.getFirst();
    }

    /// As it is kept: what did not occur is absent.
    private static SortedMap<String, Double> told(RunResult run) {
        SortedMap<String, Double> told = new TreeMap<>(run.outcomes());
        told.values().removeIf(v -> Double.isNaN(v));
        return told;
    }

    @Test
    void the_factual_run_of_a_pair_is_the_run_without_twins() {
        Kept kept =
                run(List.of(cell(1, List.of(ask("x", Intervention.cut("society.fear"))))), 1, new Kept(), () -> false);
        RunResult alone = alone(plan(List.of(), new TreeMap<>()), 1);
        assertThat(kept.worlds.getFirst().digest()).isEqualTo(alone.digest());
        assertThat(kept.worlds.getFirst().outcomes()).isEqualTo(alone.outcomes());
        assertThat(kept.sorted().getFirst().outcomes().get(DAYS)).isEqualTo(told(alone));
    }

    @Test
    void a_twin_that_lacks_a_mechanism_comes_to_what_a_run_without_it_comes_to() {
        List<Ask> asks = Catalogue.ids().stream()
                .map(id -> ask(id, Intervention.cut(id)))
                .toList();
        Kept kept = run(List.of(cell(0, asks)), 1, new Kept(), () -> false);
        RunResult factual = alone(plan(List.of(), new TreeMap<>()), 0);
        int same = 0;
        for (Told twin : kept.told) {
            if (!twin.twin().isEmpty()) {
                RunResult cut = alone(plan(List.of(twin.twin()), new TreeMap<>()), 0);
                assertThat(twin.outcomes().get(DAYS)).as(twin.twin()).isEqualTo(told(cut));
                assertThat(twin.apart())
                        .as(twin.twin())
                        .isEqualTo(factual.frames().firstDifference(cut.frames()));
                same += twin.apart() < 0 ? 1 : 0;
            }
        }
        assertThat(same).isBetween(1, asks.size() - 10);
    }

    @Test
    void a_changed_parameter_is_changed_from_the_start_also_where_it_makes_other_residents() {
        for (Map.Entry<String, Double> set :
                Map.of("society.fear.k", 5.0, "population.fear-weight", 2.0).entrySet()) {
            TreeMap<String, Double> sets = new TreeMap<>(Map.of(set.getKey(), set.getValue()));
            Kept kept = run(
                    List.of(cell(0, List.of(ask("set", Intervention.set(set.getKey(), set.getValue()))))),
                    1,
                    new Kept(),
                    () -> false);
            assertThat(kept.sorted().getLast().outcomes().get(DAYS)).isEqualTo(told(alone(plan(List.of(), sets), 0)));
        }
    }

    @Test
    void threads_and_what_is_there_already_change_nothing() {
        List<Cell> cells = new ArrayList<>();
        for (int w = 0; w < 3; w++) {
            cells.add(cell(
                    w,
                    List.of(
                            ask("fear", Intervention.cut("society.fear")),
                            ask("proof", Intervention.cut("society.social-proof")))));
        }
        List<Told> one = run(cells, 1, new Kept(), () -> false).sorted();
        assertThat(one).hasSize(9);
        assertThat(run(cells, 3, new Kept(), () -> false).sorted()).isEqualTo(one);
        Kept rest = new Kept();
        rest.there.addAll(List.of("0", "0fear", "0proof", "1", "1fear"));
        assertThat(run(cells, 2, rest, () -> false).sorted())
                .isEqualTo(one.stream()
                        .filter(told -> !rest.there.contains(told.world() + told.twin()))
                        .toList());
    }

    @Test
    void nothing_half_made_is_handed_on_after_a_stop() {
        int[] asked = {0};
        Kept kept = run(
                List.of(cell(0, List.of(ask("fear", Intervention.cut("society.fear"))))),
                1,
                new Kept(),
                () -> ++asked[0] > 150);
        List<Told> whole = run(
                        List.of(cell(0, List.of(ask("fear", Intervention.cut("society.fear"))))),
                        1,
                        new Kept(),
                        () -> false)
                .sorted();
        assertThat(kept.told).isSubsetOf(whole).hasSizeLessThan(2);
    }
}
