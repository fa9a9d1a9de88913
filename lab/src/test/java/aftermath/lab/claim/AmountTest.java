package aftermath.lab.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void thousands_are_parted_and_minus_is_a_true_one() {
        assertThat(Amount.exact(-100_000, "person-hours")).isEqualTo("−100,000 person-hours");
        assertThat(Amount.rounded(12_345.6)).isEqualTo("12,300");
        assertThat(Amount.rounded(-0.00123)).isEqualTo("−0.00123");
        assertThat(Amount.rounded(-0.0)).isEqualTo("0");
    }

    @Test
    void one_of_a_thing_is_singular() {
        assertThat(Amount.exact(1, "sites")).isEqualTo("1 site");
        assertThat(Amount.exact(-1, "persons")).isEqualTo("−1 person");
        assertThat(Amount.exact(1, "entries")).isEqualTo("1 entry");
        assertThat(Amount.exact(2, "sites")).isEqualTo("2 sites");
        assertThat(Amount.exact(1, "log10")).isEqualTo("1 log10");
    }

    @Test
    void shares_and_pure_numbers_have_no_unit() {
        assertThat(Amount.exact(0.1, "share")).isEqualTo("0.1");
        assertThat(Amount.exact(-0.1, "1")).isEqualTo("−0.1");
    }

    @Test
    void what_is_no_number_or_huge_can_be_written() {
        assertThat(Amount.rounded(Double.NaN)).isEqualTo("–");
        assertThat(Amount.rounded(-1.5e18)).isEqualTo("−1.5·10^18");
    }
}
