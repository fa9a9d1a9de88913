package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The engine on a toy of two columns: what it refuses, what it prints, in which order and how often it steps.
class PlanTest {
    private static final EntitySet SET = new EntitySet("toys");
    private static final Column A = new Column(SET, "toys.a", "1", 0, 10, 1, "A");
    private static final Column B = new Column(SET, "toys.b", "1", 0, 10, 2, "B");
    private static final Parameter P = new Parameter("x.one.p", "1", 0, 1, "P");

    /// A mechanism made of its contract and what it does with its binding.
    private record Toy(Contract contract, Function<Binding, Mechanism.Step> bound) implements Mechanism {
        @Override
        public Step bind(Binding world) {
            return bound.apply(world);
        }
    }

    @Test
    void two_writers_of_one_column_are_refused_even_if_one_is_cut() {
        List<Mechanism> all = List.of(toy("x.one", List.of(), List.of(A)), toy("x.two", List.of(), List.of(A)));
        assertThatThrownBy(() -> Plan.of(all, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toys.a")
                .hasMessageContaining("x.one")
                .hasMessageContaining("x.two");
        assertThatThrownBy(() -> Plan.of(all, List.of("x.two"))).hasMessageContaining("one writer");
    }

    @Test
    void a_cut_that_names_nothing_is_refused_with_its_name() {
        List<Mechanism> all = List.of(toy("x.one", List.of(), List.of(A)));
        assertThatThrownBy(() -> Plan.of(all, List.of("x.one", "y.none", "one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one, y.none");
    }

    @Test
    void a_cut_takes_a_mechanism_or_a_whole_layer() {
        List<Mechanism> all = List.of(
                toy("x.one", List.of(), List.of(A)),
                toy("xy.two", List.of(), List.of(B)),
                toy("x.three", List.of(), List.of()));
        assertThat(ids(Plan.of(all, List.of("xy.two")))).containsExactly("x.one", "x.three");
        assertThat(ids(Plan.of(all, List.of("x")))).containsExactly("xy.two");
        assertThat(Plan.of(all, List.of("x")).cut()).containsExactly("x.one", "x.three");
        assertThat(ids(Plan.of(all, List.of()))).containsExactly("x.one", "xy.two", "x.three");
    }

    @Test
    void the_printed_plan_marks_what_is_read_as_it_was_a_tick_before() {
        Plan plan = Plan.of(
                List.of(
                        toy("x.one", List.of(B), List.of(A)),
                        toy("x.two", List.of(A), List.of(B)),
                        toy("y.gone", List.of(), List.of())),
                List.of("y"));
        assertThat(plan.print().lines().toList())
                .containsExactly(
                        " 1  x.one                    every  1 h   toys.b′  →  toys.a",
                        " 2  x.two                    every  1 h   toys.a  →  toys.b",
                        "    y.gone  cut");
    }

    @Test
    void what_the_writer_of_a_column_is_cut_from_is_not_marked() {
        Plan plan = Plan.of(
                List.of(toy("x.one", List.of(B), List.of(A)), toy("y.two", List.of(A), List.of(B))), List.of("y.two"));
        assertThat(plan.print()).contains("toys.b  →").doesNotContain("′");
    }

    @Test
    void what_is_not_declared_cannot_be_bound() {
        refused(b -> b.reads(B), "must declare that it reads toys.b");
        refused(b -> b.writes(B), "must declare that it writes toys.b");
        refused(b -> b.number(new Parameter("x.one.q", "1", 0, 1, "Q")), "must declare the parameter x.one.q");
        refused(b -> b.number(P), "x.one.p must have a value");
        refused(b -> b.part(String.class), "must have a String");
    }

    private static void refused(Function<Binding, Object> touch, String message) {
        Toy toy = new Toy(contract("x.one", 1, List.of(), List.of(A), List.of(P)), b -> {
            Object _ = touch.apply(b);
            return tick -> {};
        });
        assertThatThrownBy(() -> run(List.of(toy), Map.of(), 0, false)).hasMessageContaining(message);
    }

    @Test
    void a_declared_write_may_be_read_and_a_read_may_not_be_written() {
        Toy toy = new Toy(contract("x.one", 1, List.of(B), List.of(A), List.of()), b -> {
            assertThat(b.reads(A)).containsExactly(1, 1, 1);
            assertThat(b.reads(B)).containsExactly(2, 2, 2);
            assertThatThrownBy(() -> b.writes(B)).hasMessageContaining("writes toys.b");
            return tick -> {};
        });
        run(List.of(toy), Map.of(), 0, false);
    }

    @Test
    void a_checked_run_reports_a_change_that_was_not_declared() {
        Toy toy = new Toy(contract("x.one", 1, List.of(B), List.of(A), List.of()), b -> {
            double[] secret = b.reads(B);
            return tick -> secret[2] += tick == 3 ? 1 : 0;
        });
        assertThatThrownBy(() -> run(List.of(toy), Map.of(), 0, true).burn(5))
                .hasMessageContaining("x.one at tick 3 must not change toys.b");
        run(List.of(toy), Map.of(), 0, true).burn(3);
        run(List.of(toy), Map.of(), 0, false).burn(5);
    }

    @Test
    void a_checked_run_reports_a_value_out_of_range_or_not_a_number() {
        for (double bad : new double[] {-0.001, 10.001, Double.NaN}) {
            Toy toy = new Toy(contract("x.one", 1, List.of(), List.of(A), List.of()), b -> {
                double[] a = b.writes(A);
                return tick -> a[1] = tick < 2 ? 10 : bad;
            });
            assertThatThrownBy(() -> run(List.of(toy), Map.of(), 0, true).burn(3))
                    .hasMessageContaining("at tick 2: toys.a of entity 1 (" + bad + ")")
                    .hasMessageContaining("[0.0, 10.0]");
        }
    }

    @Test
    void mechanisms_step_in_order_at_ticks_that_their_cadence_divides() {
        List<String> steps = new ArrayList<>();
        Mechanism often =
                new Toy(contract("x.often", 1, List.of(), List.of(), List.of()), b -> t -> steps.add("o" + t));
        Mechanism rare = new Toy(contract("x.rare", 3, List.of(), List.of(), List.of()), b -> t -> steps.add("r" + t));
        run(List.of(rare, often), Map.of(), -4, false).burn(4);
        assertThat(steps).containsExactly("o-4", "r-3", "o-3", "o-2", "o-1", "r0", "o0", "o1", "o2", "r3", "o3");
    }

    @Test
    void frames_begin_after_the_first_observed_tick_and_end_when_stopped() {
        Toy clock = new Toy(contract("x.clock", 1, List.of(), List.of(A), List.of()), b -> {
            double[] a = b.writes(A);
            return tick -> a[0] = tick;
        });
        Run run = run(List.of(clock), Map.of(), -2, false);
        run.burn(0);
        int[] asked = {0};
        Frames frames = run.observe(List.of(A), 9, () -> asked[0]++ == 4);
        assertThat(frames.ticks()).isEqualTo(4);
        assertThat(frames.course(A, 0)).containsExactly(0, 1, 2, 3);
        assertThat(frames.total(A)).containsExactly(2, 3, 4, 5);
        assertThat(frames.value(A, 3, 2)).isEqualTo(1);
        assertThatThrownBy(() -> frames.course(B, 0)).hasMessageContaining("toys.b must be observed");
    }

    @Test
    void frames_tell_the_first_tick_at_which_any_bit_differs() {
        Frames one = frames(new double[][] {{1, 2}, {3, 4}, {5, 6}});
        assertThat(one.firstDifference(frames(new double[][] {{1, 2}, {3, 4}, {5, 6}})))
                .isEqualTo(-1);
        assertThat(one.firstDifference(frames(new double[][] {{1, 2}, {3, 4.000000000000001}, {5, 6}})))
                .isEqualTo(1);
        assertThat(one.firstDifference(frames(new double[][] {{1, 2}, {3, 4}}))).isEqualTo(2);
        assertThat(frames(new double[][] {{0.0, 1}}).firstDifference(frames(new double[][] {{-0.0, 1}})))
                .isZero();
    }

    @Test
    void a_digest_is_sha_256_over_the_values_tick_by_tick() {
        // Of the sixteen bytes 3ff0000000000000 4000000000000000, by another program.
        assertThat(frames(new double[][] {{1, 2}}).digest())
                .isEqualTo(frames(new double[][] {{1}, {2}}).digest())
                .isEqualTo(DIGEST_OF_ONE_TWO);
        assertThat(frames(new double[][] {{2, 1}}).digest()).isNotEqualTo(DIGEST_OF_ONE_TWO);
    }

    private static final String DIGEST_OF_ONE_TWO = "f814737da80b11b6d6e54c254b9d7e711669462c0e53585f776afea6ea073afc";

    private static Frames frames(double[][] ticks) {
        Frames frames = new Frames(List.of(A), new int[] {ticks[0].length}, ticks.length);
        for (double[] tick : ticks) {
            frames.record(new double[][] {tick});
        }
        return frames;
    }

    private static Run run(
            List<? extends Mechanism> mechanisms, Map<String, Double> numbers, int start, boolean checked) {
        try (Crew crew = new Crew(1)) {
            World world = new World(new Draws(0, 0), crew).with(SET, 3).with(List.of(A, B));
            return new Run(world, Plan.of(List.copyOf(mechanisms), List.of()), numbers, start, checked);
        }
    }

    private static List<String> ids(Plan plan) {
        return plan.mechanisms().stream().map(m -> m.contract().id()).toList();
    }

    private static Toy toy(String id, List<Column> reads, List<Column> writes) {
        return new Toy(contract(id, 1, reads, writes, List.of()), b -> tick -> {});
    }

    private static Contract contract(
            String id, int cadence, List<Column> reads, List<Column> writes, List<Parameter> parameters) {
        return new Contract(id, "A toy", "none", cadence, reads, writes, parameters);
    }
}
