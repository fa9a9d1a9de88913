package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatticeReaderTest {
    private static final Path SCENARIOS =
            Path.of(System.getProperty("aftermath.root", ".")).resolve("scenarios");

    @TempDir
    private Path folder;

    private String text = "";

    @BeforeEach
    void take_the_shipped_one() throws IOException {
        text = Files.readString(SCENARIOS.resolve("epstein-2002-I/scenario.yaml"));
    }

    private LatticeReading with(String old, String fresh) throws IOException {
        assertThat(text).contains(old);
        Files.writeString(folder.resolve("scenario.yaml"), text.replace(old, fresh));
        return LatticeReader.read(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"epstein-2002-I", "epstein-2002-II"})
    void shipped_lattices_are_valid_and_called_as_their_folders(String name) {
        LatticeReading reading = LatticeReader.read(SCENARIOS.resolve(name));
        assertThat(reading.faultsAsText()).isEmpty();
        assertThat(reading.scenario())
                .isNotNull()
                .satisfies(read -> assertThat(read.id()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preset: netlogo | preset: netlego | rules.preset (netlego) must be one of | netlogo",
                "ratio: exact | ratoi: exact | must be preset or a switch of the model | ratio",
                "ratio: round | ratio: rounded | must be one of exact, floor, round | round",
                "model: rebellion | model: rebelion | model (rebelion) must be one of rebellion, groups | rebellion",
                "space: lattice | space: torus | space (torus) must be one of lattice | ",
                "ticks: 2000 | ticks: 0 | ticks (0) must lie within | ",
                "legitimacy.from: 77 | legitimacy.form: 77 | must be a parameter of the scenario | legitimacy.from",
                "vision: 1.7 | vision: 1,7 | must be a number | 1.7",
                "  base: | basis: | must hold one named base | "
            })
    void a_fault_is_told_with_its_place_and_what_may_be_meant(String old, String fresh, String message, String maybe)
            throws IOException {
        LatticeReading reading = with(old, fresh);
        assertThat(reading.scenario()).isNull();
        assertThat(reading.faultsAsText()).contains(message).contains("scenario.yaml:");
        if (maybe != null) {
            assertThat(reading.faultsAsText()).contains("Maybe " + maybe);
        }
    }

    @Test
    void a_missing_parameter_and_a_missing_switch_are_told() throws IOException {
        assertThat(with("  threshold:", "  treshold:").faultsAsText())
                .contains("must be a parameter of the model")
                .contains("Parameter threshold must be given");
        assertThat(with("rules:\n  preset: netlogo\n\nvariants", "rules:\n  ratio: floor\n\nvariants")
                        .faultsAsText())
                .contains("rules must have a preset, or the switch activation.");
    }

    @Test
    void a_variant_shorter_than_what_is_dropped_is_told() throws IOException {
        assertThat(with("    ticks: 130\n    dropped: 0\n", "    ticks: 90\n").faultsAsText())
                .contains("ticks (90) must be more than the scenario drops (100).")
                .contains("Maybe give the variant a dropped of its own");
        assertThat(with("    ticks: 130\n    dropped: 0\n", "    ticks: 101\n").faultsAsText())
                .isEmpty();
    }

    @Test
    void a_lattice_without_its_space_is_told_that_alone() throws IOException {
        assertThat(with("space: lattice\n", "").faultsAsText().lines()).hasSize(1);
        assertThat(LatticeReader.knows(folder)).isTrue();
        assertThat(LatticeReader.read(folder).faultsAsText()).contains("space");
    }

    @Test
    void numbers_that_do_not_go_together_are_told_where_the_variant_stands() throws IOException {
        String faults =
                with("officers.density: 0.07375", "citizens.density: 0.99").faultsAsText();
        int line = 1
                + (int) text.substring(0, text.indexOf("  police-cut:"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(faults)
                .contains("citizens.density (0.99) and officers.density (0.04) must be at most 1 together")
                .contains("but are 1.03.")
                .contains("Maybe citizens.density of at most 0.96, or officers.density of at most 0.01");
        assertThat(faults).contains("scenario.yaml:" + (line + 1) + ":");
    }

    @Test
    void a_prior_is_refused_for_nobody_would_draw_from_it() throws IOException {
        assertThat(with("  k:\n    value: 2.3\n", "  k:\n    value: 2.3\n    prior: {uniform: [1, 3]}\n")
                        .faultsAsText())
                .contains("parameters.k.prior must be left out: all worlds of a lattice have the same numbers.");
    }

    @Test
    void a_view_wider_than_the_lattice_is_told_with_what_would_fit() throws IOException {
        text = text.replace("range: [20, 1000]", "range: [2, 1000]");
        String faults = with("      officers.vision: 1.7", "      officers.vision: 9.5\n      lattice.height: 18")
                .faultsAsText();
        assertThat(faults)
                .contains("officers.vision (9.5) and lattice.height (18) must go together")
                .contains("19 cells wide")
                .contains("Maybe officers.vision below 9, or lattice.height of at least 19");
    }

    @Test
    void whoever_asks_for_a_nation_is_told_that_this_is_none() {
        assertThat(ScenarioReader.read(SCENARIOS.resolve("epstein-2002-I")).faultsAsText())
                .contains("scenario.yaml:3:1: The scenario must be of a nation")
                .contains("Maybe aftermath run epstein-2002-I");
        assertThat(LatticeReader.knows(SCENARIOS.resolve("kazakhstan-2022"))).isFalse();
        assertThat(LatticeReader.knows(SCENARIOS.resolve("nowhere"))).isFalse();
    }
}
