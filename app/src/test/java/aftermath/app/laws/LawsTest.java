package aftermath.app.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The program keeps its laws; a small world of offenders breaks each; a small world of the lawful breaks none.
class LawsTest {

    private static final String OFFENDERS = "aftermath.app.laws.offenders";
    private static final String LAWFUL = "aftermath.app.laws.lawful";

    @TestFactory
    Stream<DynamicTest> the_program_keeps() {
        var program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("aftermath");
        return new Laws("aftermath")
                .all().entrySet().stream()
                        .map(law ->
                                dynamicTest(law.getKey(), () -> law.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> the_offenders_break() {
        var offenders = classesOf(OFFENDERS);
        return new Laws(OFFENDERS)
                .all().entrySet().stream()
                        // No module of the program can see the Vector API to break that one: it does not compile there.
                        .filter(law -> !law.getKey().equals("the_vector_api_in_bench_only"))
                        .map(law -> dynamicTest(
                                law.getKey(),
                                () -> assertThat(law.getValue()
                                                .evaluate(offenders)
                                                .hasViolation())
                                        .as("%s finds its offender", law.getKey())
                                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> the_lawful_keep() {
        var lawful = classesOf(LAWFUL);
        return new Laws(LAWFUL)
                .all().entrySet().stream()
                        .map(law ->
                                dynamicTest(law.getKey(), () -> law.getValue().check(lawful)));
    }

    /// One offence each, so that no law leans on another's offender.
    @Test
    void every_kind_of_offence_is_found() {
        var found = new Laws(OFFENDERS)
                .all().values().stream()
                        .map(law -> law.evaluate(classesOf(OFFENDERS))
                                .getFailureReport()
                                .toString())
                        .reduce("", String::concat);

        assertThat(found)
                .contains(
                        "readsAFile",
                        "opensASocket",
                        "asksTheClock",
                        "throwsDice",
                        "asksTheTime",
                        "throwsMathDice",
                        "asksTheEnvironment",
                        "asksAProperty",
                        "namesByChance",
                        "startsAThread",
                        "makesAnExecutor",
                        "sumsInParallel");
    }

    private static JavaClasses classesOf(String base) {
        return new ClassFileImporter().importPackages(base);
    }
}
