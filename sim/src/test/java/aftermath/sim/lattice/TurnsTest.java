package aftermath.sim.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
    private static List<Long> order(Turns turns, int people, int tick) {
        Draws draws = new Draws(1, 0);
        long key = draws.key("order", tick, 0);
        turns.clear();
        for (int who = 0; who < people; who++) {
            turns.deal(Draws.bits(key, who), who % 16, who, 3 * who, who % 5 == 4 ? 0 : 1);
        }
        List<Long> order = new ArrayList<>();
        for (int pack = 0; pack < turns.packs(); pack++) {
            long[] shuffled = turns.shuffled(pack, draws.key("order", tick, 1), order.size());
            for (int i = 0; i < turns.size(pack); i++) {
                order.add(shuffled[i]);
            }
        }
        return order;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 1184, 70_000})
    void everyone_who_has_a_turn_has_one(int people) {
        List<Long> order = order(new Turns(people), people, 0);
        assertThat(order.stream().mapToInt(Turns::who).sorted().toArray())
                .isEqualTo(
                        IntStream.range(0, people).filter(who -> who % 5 != 4).toArray());
        for (long turn : order) {
            assertThat(Turns.mark(turn)).isEqualTo(Turns.who(turn) % 16);
            assertThat(Turns.cell(turn)).isEqualTo(3 * Turns.who(turn));
        }
    }

    /// Packs grow where dealing is more uneven than there is room for.
    @Test
    void a_pack_holds_all() {
        Turns turns = new Turns(5000);
        for (int who = 0; who < 5000; who++) {
            turns.deal(0, 1, who, who, 1);
        }
        assertThat(turns.size(0)).isEqualTo(5000);
        long[] shuffled = turns.shuffled(0, 17, 0);
        assertThat(IntStream.range(0, 5000)
                        .map(i -> Turns.who(shuffled[i]))
                        .distinct()
                        .count())
                .isEqualTo(5000);
    }

    @Test
    void every_order_is_as_likely() {
        int[] hits = new int[24];
        Turns turns = new Turns(4);
        int tries = 24_000;
        for (int tick = 0; tick < tries; tick++) {
            int code = 0;
            List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
            for (long turn : order(turns, 4, tick)) {
                int at = left.indexOf(Turns.who(turn));
                code = code * left.size() + at;
                left.remove(Integer.valueOf(Turns.who(turn)));
            }
            hits[code]++;
        }
        double chi = IntStream.of(hits)
                .mapToDouble(n -> (n - 1000.0) * (n - 1000.0) / 1000)
                .sum();
        // 1 in 10,000 of a chi-square with 23 degrees of freedom lies above.
        assertThat(chi).isLessThan(58);
    }

    /// Where two people's turns lie among 3,000, over packs too: the first is before the second half of the time, and
    /// their places are spread evenly.
    @Test
    void places_are_spread_evenly() {
        Turns turns = new Turns(3000);
        int before = 0;
        int[] tenths = new int[10];
        for (int tick = 0; tick < 2000; tick++) {
            List<Long> order = order(turns, 3000, tick);
            int first = -1;
            int second = -1;
            for (int i = 0; i < order.size(); i++) {
                first = Turns.who(order.get(i)) == 0 ? i : first;
                second = Turns.who(order.get(i)) == 1 ? i : second;
            }
            before += first < second ? 1 : 0;
            tenths[first * 10 / order.size()]++;
        }
        assertThat(before).isBetween(900, 1100);
        for (int hits : tenths) {
            assertThat(hits).isBetween(140, 260);
        }
    }

    @Test
    void prisoners_are_let_out_when_their_term_ends() {
        Prison prison = new Prison(10, 30);
        prison.take(1, 0, 1);
        prison.take(2, 0, 30);
        prison.take(3, 5, 25);
        prison.take(4, 5, Setting.FOREVER);
        List<List<Integer>> out = new ArrayList<>();
        for (int tick = 0; tick < 70; tick++) {
            List<Integer> now = new ArrayList<>();
            for (int who = prison.out(tick); who >= 0; who = prison.next(who)) {
                now.add(who);
            }
            out.add(now);
        }
        assertThat(out.get(0)).containsExactly(1);
        assertThat(out.get(29)).containsExactlyInAnyOrder(2, 3);
        assertThat(out.stream().mapToInt(List::size).sum()).isEqualTo(3);
    }

    @Test
    void draws_many_at_a_time_are_those_one_by_one() {
        long[] into = new long[Draws.BLOCK];
        long[] masked = new long[Draws.BLOCK];
        long[] words = new long[Draws.BLOCK];
        Draws.bits(77, 123_456_789_012L, Draws.BLOCK, into);
        java.util.Arrays.setAll(words, i -> ((long) i << 40) | 7L * i);
        Draws.bits(77, words, 0xFFFF, 0, Draws.BLOCK, masked);
        for (int i = 0; i < Draws.BLOCK; i++) {
            assertThat(into[i]).isEqualTo(Draws.bits(77, 123_456_789_012L + i));
            assertThat(masked[i]).isEqualTo(Draws.bits(77, (7L * i) & 0xFFFF));
        }
    }
}
