package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleTest {
    @TempDir
    private Path temp;

    @Test
    void what_drives_a_mechanism_is_one_of_its_own_parameters() {
        Idle.DRIVERS.forEach((mechanism, drivers) -> {
            assertThat(Catalogue.ids()).contains(mechanism);
            assertThat(Catalogue.parameters().keySet()).as(mechanism).containsAll(drivers);
        });
    }

    @Test
    void in_the_shipped_case_only_what_a_variant_frees_cannot_act() {
        List<Idle.Note> notes = Idle.of(shipped());
        assertThat(notes)
                .extracting(Idle.Note::mechanism)
                .containsExactly("radical.foreign-support", "elite.faction-coup");
        assertThat(notes.getFirst().text())
                .isEqualTo("radical.foreign-support cannot act: radical.foreign-support.strength is 0;"
                        + " it can in the variant foreign-hand.");
        assertThat(notes.getLast().variants()).containsExactly("faction-coup");
    }

    @Test
    void a_case_without_militants_offices_and_powers_says_what_that_means() throws IOException {
        Path folder = temp.resolve("copy");
        Shipped.copy(Shipped.FOLDER, folder);
        Path main = folder.resolve("scenario.yaml");
        // The claims go too: they refer to what is taken out.
        Files.writeString(
                main,
                Files.readString(main)
                        .replaceAll("(?m)^  (militants|offices|powers|pairs): .*\\.csv\n", "")
                        .replaceAll("(?m)^claims: .*\n", ""));
        Reading reading = ScenarioReader.read(folder);
        Scenario scenario = Objects.requireNonNull(reading.scenario(), reading.faultsAsText());
        List<Idle.Note> notes = Idle.of(scenario);
        assertThat(notes)
                .extracting(Idle.Note::mechanism)
                .contains("radical.recruit", "radical.arms", "elite.contest", "powers.align")
                .doesNotContain("contest.sites", "precedent.diffuse", "narrative.persuade")
                .doesNotHaveDuplicates();
        assertThat(notes)
                .filteredOn(note -> note.mechanism().equals("radical.mobilise"))
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .isEqualTo("radical.mobilise cannot act: the case has no table of militants."));
    }

    private static Scenario shipped() {
        return Objects.requireNonNull(ScenarioReader.read(Shipped.FOLDER).scenario());
    }
}
