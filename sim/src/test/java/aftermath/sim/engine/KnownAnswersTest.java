package aftermath.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Published test vectors of both stages of a draw, and of what lies between them.
///
/// Sources: kat_vectors of Random123 (Salmon et al. 2011) for Philox4x32-10; the first outputs of SplitMix64 with
/// seed 1234567, as in the reference code of Vigna.
class KnownAnswersTest {

    @Test
    void philox_of_all_zeros_is_as_published() {
        assertThat(philox(new int[] {0, 0, 0, 0}, 0, 0))
                .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    }

    @Test
    void philox_of_all_ones_is_as_published() {
        assertThat(philox(new int[] {-1, -1, -1, -1}, -1, -1))
                .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    @Test
    void philox_of_the_digits_of_pi_is_as_published() {
        int[] counter = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};
        assertThat(philox(counter, 0xa4093822, 0x299f31d0))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void an_address_is_enciphered_in_the_order_mechanism_tick_draw_world_under_the_seed() {
        Draws zeros = new Draws(0, 0);
        Draws ones = new Draws(-1, -1);
        Draws pi = new Draws(0x299f31d0_a4093822L, 0x03707344);
        assertThat(zeros.key(named(0), 0, 0)).isEqualTo(0xe169c58d_6627e8d5L);
        assertThat(ones.key(named(-1), -1, -1)).isEqualTo(0x41c83b0e_408f276dL);
        assertThat(pi.key(named(0x243f6a88), 0x85a308d3, 0x13198a2e)).isEqualTo(0x94fdcceb_d16cfe09L);
    }

    @Test
    void entities_walk_the_sequence_of_splitmix64() {
        assertThat(Draws.bits(1234567, 0)).isEqualTo(6457827717110365317L);
        assertThat(Draws.bits(1234567, 1)).isEqualTo(3203168211198807973L);
        assertThat(Long.toUnsignedString(Draws.bits(1234567, 2))).isEqualTo("9817491932198370423");
        assertThat(Draws.bits(1234567, 3)).isEqualTo(4593380528125082431L);
        assertThat(Long.toUnsignedString(Draws.bits(1234567, 4))).isEqualTo("16408922859458223821");
    }

    @Test
    void a_unit_never_touches_an_end() {
        assertThat(Draws.unit(0)).isEqualTo(0x1.0p-54);
        assertThat(Draws.unit(-1)).isEqualTo(1 - 0x1.0p-53).isLessThan(1);
        assertThat(Draws.unit(1L << 63)).isEqualTo(0.5 + 0x1.0p-54);
    }

    @Test
    void an_upper_unit_is_never_zero_and_may_be_one() {
        assertThat(Draws.upperUnit(0xFFFFFFFFL)).isEqualTo(0x1.0p-32);
        assertThat(Draws.upperUnit(-1)).isEqualTo(1);
    }

    /// A name with a given hash code: its digits to base 31.
    private static String named(int hash) {
        StringBuilder digits = new StringBuilder();
        for (long rest = hash & 0xFFFFFFFFL; rest > 0; rest /= 31) {
            digits.insert(0, (char) (rest % 31));
        }
        assertThat(digits.toString().hashCode()).isEqualTo(hash);
        return digits.toString();
    }

    private static int[] philox(int[] counter, int key0, int key1) {
        Philox.encrypt(counter, key0, key1);
        return counter;
    }
}
