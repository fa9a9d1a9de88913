package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A held column on a toy: a counter, and one who reads it after and one who reads it before it counts.
class HoldTest {
    private static final EntitySet SET = new EntitySet("toys");
    private static final Column COUNT = new Column(SET, "toys.count", "1", 0, 100, 0, "Ticks so far");
    private static final Column AFTER = new Column(SET, "toys.after", "1", 0, 100, 0, "The count as read after");
    private static final Column BEFORE = new Column(SET, "toys.before", "1", 0, 100, 0, "The count as read before");
    private static final List<Column> ALL = List.of(COUNT, AFTER, BEFORE);

    private record Toy(Contract contract, Function<Binding, Mechanism.Step> bound) implements Mechanism {
        @Override
        public Step bind(Binding world) {
            return bound.apply(world);
        }
    }

    private static final List<Mechanism> TOYS = List.of(
            reader("x.before", BEFORE),
            toy("x.count", 1, List.of(), COUNT, b -> {
                double[] count = b.writes(COUNT);
                return tick -> count[0]++;
            }),
            reader("x.after", AFTER));

    private static Mechanism reader(String id, Column into) {
        return toy(id, 1, List.of(COUNT), into, b -> {
            double[] count = b.reads(COUNT);
            double[] seen = b.writes(into);
            return tick -> seen[0] = count[0];
        });
    }

    private static Mechanism toy(
            String id, int cadence, List<Column> reads, Column writes, Function<Binding, Mechanism.Step> bound) {
        return new Toy(new Contract(id, "A toy", "none", cadence, reads, List.of(writes), List.of()), bound);
    }

    @Test
    void readers_see_what_is_held_and_the_writer_what_it_left() {
        Frames frames = run(TOYS, List.of(), new Hold(COUNT, 0, false, 50, 2, 4));
        assertThat(frames.course(COUNT, 0)).containsExactly(1, 2, 50, 50, 5, 6);
        assertThat(frames.course(AFTER, 0)).containsExactly(1, 2, 50, 50, 5, 6);
        assertThat(frames.course(BEFORE, 0)).containsExactly(0, 1, 50, 50, 4, 5);
        assertThat(frames.course(COUNT, 1)).containsExactly(0, 0, 0, 0, 0, 0);
    }

    @Test
    void a_factor_does_not_compound_and_stays_in_range() {
        Frames frames = run(TOYS, List.of(), new Hold(COUNT, -1, true, 30, 1, 9));
        assertThat(frames.course(COUNT, 0)).containsExactly(1, 60, 90, 100, 100, 100);
        assertThat(frames.course(BEFORE, 0)).containsExactly(0, 30, 60, 90, 100, 100);
    }

    @Test
    void holds_are_laid_on_in_their_order() {
        Hold set = new Hold(COUNT, 0, false, 3, 0, 9);
        Hold twice = new Hold(COUNT, -1, true, 2, 0, 9);
        assertThat(run(TOYS, List.of(), set, twice).course(COUNT, 0)).containsOnly(6.0);
        assertThat(run(TOYS, List.of(), twice, set).course(COUNT, 0)).containsOnly(3.0);
    }

    @Test
    void a_column_whose_writer_is_cut_is_held_over_its_neutral_value() {
        Frames frames = run(TOYS, List.of("x.count"), new Hold(COUNT, 0, false, 7, 1, 3));
        assertThat(frames.course(COUNT, 0)).containsExactly(0, 7, 7, 0, 0, 0);
        assertThat(frames.course(AFTER, 0)).containsExactly(0, 7, 7, 0, 0, 0);
    }

    @Test
    void a_hold_at_the_value_that_is_there_changes_nothing() {
        String digest = run(TOYS, List.of()).digest();
        assertThat(run(TOYS, List.of(), new Hold(COUNT, -1, true, 1, 0, 9)).digest())
                .isEqualTo(digest);
        assertThat(run(TOYS, List.of(), new Hold(COUNT, 1, false, 0, 0, 9)).digest())
                .isEqualTo(digest);
    }

    @Test
    void a_fork_inside_a_hold_goes_on_from_what_the_writer_left() {
        Hold hold = new Hold(COUNT, 0, true, 10, 1, 4);
        try (Crew crew = new Crew(1)) {
            Run run = new Run(world(crew), Plan.of(TOYS, List.of()), Map.of(), List.of(hold), 0, true);
            run.burn(3);
            Frames before = run(TOYS, List.of(), hold);
            Run same = run.fork(world(crew), Plan.of(TOYS, List.of()), Map.of(), List.of(hold));
            assertThat(same.observe(before, 6, () -> false).digest()).isEqualTo(before.digest());
            Run free = run.fork(world(crew), Plan.of(TOYS, List.of()), Map.of(), List.of());
            assertThat(free.observe(before, 6, () -> false).course(COUNT, 0)).containsExactly(1, 20, 30, 4, 5, 6);
            assertThat(free.onsets())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("x.count", 0, "x.after", 0, "x.before", 1));
        }
    }

    @Test
    void onsets_tell_who_first_changed_anything_and_when() {
        Mechanism late = toy("x.count", 2, List.of(), COUNT, b -> {
            double[] count = b.writes(COUNT);
            return tick -> count[1] = tick < 3 ? -0.0 + 0.0 : tick;
        });
        try (Crew crew = new Crew(1)) {
            Run run = new Run(
                    world(crew),
                    Plan.of(List.of(reader("x.before", BEFORE), late), List.of()),
                    Map.of(),
                    List.of(),
                    -2,
                    false);
            run.burn(4);
            assertThat(run.onsets()).isEmpty();
            run.burn(9);
            assertThat(run.onsets()).containsExactly(Map.entry("x.count", 4));
        }
    }

    @Test
    void a_hold_that_cannot_be_is_refused() {
        refused(() -> new Hold(COUNT, 0, false, 101, 0, 1), "toys.count is held (101.0) must lie in [0.0, 100.0]");
        refused(() -> new Hold(COUNT, 0, true, Double.NaN, 0, 1), "must be a finite number");
        refused(() -> new Hold(COUNT, 0, true, 2, 5, 5), "must end (5) after it begins (5)");
        refused(() -> run(TOYS, List.of(), new Hold(COUNT, 2, true, 2, 0, 5)), "entity (2) from 0 to 1, or -1 for all");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String message) {
        assertThatThrownBy(act).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static Frames run(List<Mechanism> toys, List<String> cuts, Hold... holds) {
        try (Crew crew = new Crew(1)) {
            Run run = new Run(world(crew), Plan.of(toys, cuts), Map.of(), List.of(holds), 0, true);
            return run.observe(ALL, 6, () -> false);
        }
    }

    private static World world(Crew crew) {
        return new World(new Draws(0, 0), crew).with(SET, 2).with(ALL);
    }
}
