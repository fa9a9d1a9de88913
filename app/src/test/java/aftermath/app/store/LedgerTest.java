package aftermath.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.app.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final List<String> COLUMNS = List.of("a", "b");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("rows.csv");
    }

    @Test
    void rows_come_back_to_the_bit() {
        double[] odd = {0.1 + 0.2, Double.NaN};
        double[] far = {Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
        try (Ledger ledger = Ledger.open(file(), COLUMNS)) {
            ledger.add(List.of(odd));
            ledger.add(List.of(far));
        }
        try (Ledger ledger = Ledger.open(file(), COLUMNS)) {
            assertThat(ledger.size()).isEqualTo(2);
            assertThat(ledger.row(0)).isEqualTo(odd);
            assertThat(ledger.row(1)).isEqualTo(far);
        }
    }

    @Test
    void a_line_that_a_kill_cut_off_is_dropped_wherever_it_was_cut() throws IOException {
        try (Ledger ledger = Ledger.open(file(), COLUMNS)) {
            ledger.add(List.of(new double[] {1, 2}, new double[] {3, 4}));
        }
        byte[] whole = Files.readAllBytes(file());
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, cut));
            try (Ledger ledger = Ledger.open(file(), COLUMNS)) {
                ledger.add(List.of(new double[] {1, 2}, new double[] {3, 4}).subList(ledger.size(), 2));
            }
            assertThat(Files.readAllBytes(file())).as("cut after %d bytes", cut).isEqualTo(whole);
        }
    }

    @Test
    void what_is_no_ledger_of_this_study_is_refused_with_its_line() throws IOException {
        Files.writeString(file(), "a,c\n1,2\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ledger.open(file(), COLUMNS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("rows.csv:1");
        Files.writeString(file(), "a,b\n1,2\n1,two\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ledger.open(file(), COLUMNS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("rows.csv:3")
                .hasMessageContaining("two");
        Files.writeString(file(), "a,b\n1,2,3\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ledger.open(file(), COLUMNS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("rows.csv:2");
    }
}
