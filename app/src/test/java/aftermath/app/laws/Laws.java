package aftermath.app.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/// The laws of the code, as rules over the packages below one base.
///
/// The base is `aftermath` for the program. The tests of the laws themselves apply them to a small world of offenders,
/// to see that each law can be broken: a law that nothing can break says nothing.
record Laws(String base) {

    /// Everything that reads or changes the world outside, by class. In sim and lab a result may depend on scenario,
    /// parameters and seed alone.
    private static final Set<String> OUTSIDE_CLASSES = Set.of(
            "java.time.Clock",
            "java.util.Random",
            "java.util.UUID",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime");

    /// Harmless classes with harmful methods.
    private static final Set<String> OUTSIDE_METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.identityHashCode",
            "java.lang.System.console",
            "java.lang.System.exit",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.util.Collections.shuffle",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    /// Marks a class, reads nothing.
    private static final Set<String> TOLERATED = Set.of("java.io.Serializable");

    private static final DescribedPredicate<JavaClass> THE_OUTSIDE = describe(
            "the outside (files, net, clock, chance, environment)",
            c -> OUTSIDE_CLASSES.contains(c.getName())
                    || (resideInAnyPackage(
                                            "java.io..",
                                            "java.nio.file..",
                                            "java.nio.channels..",
                                            "java.net..",
                                            "java.sql..",
                                            "java.util.random..")
                                    .test(c)
                            && !TOLERATED.contains(c.getName())));

    /// Threads and what makes them. Parts of java.util.concurrent that only hold values (atomics) are free.
    private static final DescribedPredicate<JavaClass> THREADS = describe(
            "threads",
            c -> c.isAssignableTo(Thread.class)
                    || c.isAssignableTo("java.util.concurrent.Executor")
                    || c.isAssignableTo("java.util.concurrent.Future")
                    || Set.of(
                                    "java.util.concurrent.Executors",
                                    "java.util.concurrent.CompletionStage",
                                    "java.util.concurrent.StructuredTaskScope",
                                    "java.util.Timer")
                            .contains(c.getName()));

    /// A result may depend on scenario, parameters and seed, and on nothing outside.
    ArchRule no_outside_in_sim_and_lab() {
        return noClasses()
                .that(resideInAnyPackage(base + ".sim..", base + ".lab.."))
                .should()
                .dependOnClassesThat(THE_OUTSIDE)
                .because(
                        "a run is fixed by scenario, parameters and seed; maybe take the value as an argument from app")
                .allowEmptyShould(true);
    }

    ArchRule no_call_of_clock_chance_or_environment_in_sim_and_lab() {
        return noClasses()
                .that(resideInAnyPackage(base + ".sim..", base + ".lab.."))
                .should()
                .accessTargetWhere(describe("a method that asks the outside", Laws::asksTheOutside))
                .because("a run is fixed by scenario, parameters and seed; maybe draw by address, or take it from app")
                .allowEmptyShould(true);
    }

    private static boolean asksTheOutside(JavaAccess<?> access) {
        var target = access.getTarget();
        return OUTSIDE_METHODS.contains(access.getTargetOwner().getName() + "." + target.getName());
    }

    /// The engine alone runs slices in parallel; everything else is plain code that cannot race.
    ArchRule threads_in_the_engine_only() {
        return noClasses()
                .that(resideInAnyPackage(base + ".sim..", base + ".lab.."))
                .and(not(resideInAPackage(base + ".sim.engine..")))
                .should()
                .dependOnClassesThat(THREADS)
                .because("only sim.engine may run things in parallel; maybe hand it the slices")
                .allowEmptyShould(true);
    }

    ArchRule no_parallel_streams_in_sim_and_lab() {
        return noClasses()
                .that(resideInAnyPackage(base + ".sim..", base + ".lab.."))
                .should()
                .accessTargetWhere(describe(
                        "a parallel stream",
                        a -> Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll")
                                .contains(a.getTarget().getName())))
                .because("the order of a sum would be left to chance; maybe fold in block order in sim.engine")
                .allowEmptyShould(true);
    }

    ArchRule sim_takes_nothing_from_third_parties() {
        return noClasses()
                .that(resideInAPackage(base + ".sim.."))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", base + ".sim..")))
                .because("sim runs on the JDK alone")
                .allowEmptyShould(true);
    }

    ArchRule lab_takes_mathematics_only() {
        return noClasses()
                .that(resideInAPackage(base + ".lab.."))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "java..", "org.jspecify..", "org.hipparchus..", base + ".lab..", base + ".sim..")))
                .because("lab knows sim and mathematics; maybe declare a port and answer it in app")
                .allowEmptyShould(true);
    }

    ArchRule the_vector_api_in_bench_only() {
        return noClasses()
                .that(not(resideInAPackage(base + ".bench..")))
                .should()
                .dependOnClassesThat(resideInAPackage("jdk.incubator.."))
                .because("an incubator module prints a warning at every start")
                .allowEmptyShould(true);
    }

    ArchRule the_engine_knows_no_model() {
        return noClasses()
                .that(resideInAPackage(base + ".sim.engine.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(base + ".sim.model..", base + ".sim.scenario.."))
                .because("the engine knows no politics")
                .allowEmptyShould(true);
    }

    /// `model.forces` and `model.powers` do not know each other; both know `model` itself, the shared vocabulary.
    ArchRule mechanisms_do_not_know_each_other() {
        var prefix = base + ".sim.model.";
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass c) {
                        var name = c.getPackageName();
                        return name.startsWith(prefix)
                                ? SliceIdentifier.of(
                                        name.substring(prefix.length()).split("\\.", -1)[0])
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "mechanisms (packages below sim.model)";
                    }
                })
                .should()
                .notDependOnEachOther()
                .because("mechanisms meet in columns only; maybe share the word in sim.model")
                .allowEmptyShould(true);
    }

    ArchRule sim_knows_neither_lab_nor_app() {
        return oneWay("sim", "lab", "app", "bench");
    }

    ArchRule lab_knows_no_app() {
        return oneWay("lab", "app", "bench");
    }

    ArchRule app_knows_no_bench() {
        return oneWay("app", "bench");
    }

    private ArchRule oneWay(String from, String... above) {
        var forbidden = new String[above.length];
        for (int i = 0; i < above.length; i++) {
            forbidden[i] = base + "." + above[i] + "..";
        }
        return noClasses()
                .that(resideInAPackage(base + "." + from + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .because("one way only: app > lab > sim")
                .allowEmptyShould(true);
    }

    /// Every law by name.
    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("no_outside_in_sim_and_lab", no_outside_in_sim_and_lab()),
                Map.entry(
                        "no_call_of_clock_chance_or_environment_in_sim_and_lab",
                        no_call_of_clock_chance_or_environment_in_sim_and_lab()),
                Map.entry("threads_in_the_engine_only", threads_in_the_engine_only()),
                Map.entry("no_parallel_streams_in_sim_and_lab", no_parallel_streams_in_sim_and_lab()),
                Map.entry("sim_takes_nothing_from_third_parties", sim_takes_nothing_from_third_parties()),
                Map.entry("lab_takes_mathematics_only", lab_takes_mathematics_only()),
                Map.entry("the_vector_api_in_bench_only", the_vector_api_in_bench_only()),
                Map.entry("the_engine_knows_no_model", the_engine_knows_no_model()),
                Map.entry("mechanisms_do_not_know_each_other", mechanisms_do_not_know_each_other()),
                Map.entry("sim_knows_neither_lab_nor_app", sim_knows_neither_lab_nor_app()),
                Map.entry("lab_knows_no_app", lab_knows_no_app()),
                Map.entry("app_knows_no_bench", app_knows_no_bench()));
    }
}
