package aftermath.bench;

import aftermath.lab.verify.Checked;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Tries whether a wrong equation turns a target of `aftermath verify` red: changes one line of a copy of a source
/// file, compiles that file and runs the quick targets against it, one mutant after the other.
///
///     Mutants LIST ROOT PAGE
///
/// LIST has a mutant a line: file under sim/src/main/java/aftermath/sim, mechanism, text that stands there once, and
/// what replaces it, parted by tabs; lines that begin with # are notes. ROOT is the root of the sources, PAGE the
/// document to write. The targets of the mechanism are run first; only if all are met, every quick target is.
///
/// PAGE is written anew after every mutant, and one that cannot be tried is told there with its reason: neither a
/// break nor a source that has moved on takes the others’ results away.
public final class Mutants {
    private static final PrintStream OUT = System.out;
    private static final String SOURCES = "sim/src/main/java/aftermath/sim/";
    /// Longest that the targets may take; a mutant that never ends is not worth waiting for.
    private static final int MINUTES = 10;

    private Mutants() {}

    /// See the class.
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("--judge")) {
            judge(args[1]);
            return;
        }
        Path root = Path.of(args[1]);
        List<Mutant> mutants = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                mutants.add(Mutant.of(line));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Outcome outcome = mutant.tried(root);
            outcomes.add(outcome);
            OUT.println(mutant.mechanism + "  " + mutant.after + "  " + outcome.told());
            Files.writeString(Path.of(args[2]), page(mutants, outcomes));
        }
    }

    /// Runs targets in a process whose class path begins with the mutant, and prints the missed ones.
    private static void judge(String mechanism) {
        Stream<Target> targets = mechanism.equals("*") ? Targets.all().stream() : Targets.of(mechanism).stream();
        targets.filter(target -> target.quick() && target.reason().isEmpty())
                .parallel()
                .filter(target -> Checked.of(target).verdict() == Checked.Verdict.MISSED)
                .map(Target::id)
                .sorted()
                .forEachOrdered(OUT::println);
    }

    /// @param outcomes of the first of the mutants, as far as they have been tried
    private static String page(List<Mutant> mutants, List<Outcome> outcomes) {
        List<String> rows = new ArrayList<>();
        int red = 0;
        int survived = 0;
        for (int i = 0; i < mutants.size(); i++) {
            Outcome outcome = i < outcomes.size() ? outcomes.get(i) : Outcome.notTried("the run broke off before it");
            rows.add(mutants.get(i).row(outcome));
            red += outcome.red.isEmpty() ? 0 : 1;
            survived += outcome.survived() ? 1 : 0;
        }
        int left = mutants.size() - red - survived;
        return """
                # Mutants

                What `aftermath verify` sees. Each mutant is one changed line of an equation: a sign, an exponent, a constant, a tick. The
                quick targets are run against it; those named turned red. Where the mechanism's own targets stay green, all
                quick ones are tried. Written by `aftermath.bench.Mutants` from [mutants.tsv](../../bench/mutants.tsv):

                    ./mvnw -q -Dquick -DskipTests package -pl bench -am
                    java -cp CLASSPATH aftermath.bench.Mutants bench/mutants.tsv . docs/reference/mutants.md

                CLASSPATH holds the classes of bench, lab and sim, and the libraries of lab.

                **%d mutants, %d turned red, %d survived%s.** They were chosen by hand, and by the same hand as many of the targets: the
                share says that these equations are held, not what share of all possible faults would be seen.

                | mechanism | line | changed into | red |
                | --- | --- | --- | --- |
                %s
                """.formatted(
                mutants.size(), red, survived, left == 0 ? "" : ", " + left + " not tried", String.join("\n", rows));
    }

    /// @param file      under the sources of `sim`
    /// @param mechanism whose equation it is
    /// @param before    text that stands there once
    /// @param after     what replaces it
    private record Mutant(String file, String mechanism, String before, String after) {
        static Mutant of(String line) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("A mutant (" + line + ") must have four parts, parted by tabs.");
            }
            return new Mutant(parts[0], parts[1], parts[2], parts[3]);
        }

        Outcome tried(Path root) throws IOException, InterruptedException {
            Path from = root.resolve(SOURCES + file);
            if (!Files.exists(from)) {
                return Outcome.notTried(file + " is not there");
            }
            String text = Files.readString(from);
            if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
                return Outcome.notTried(
                        "the line stands " + (text.contains(before) ? "more than once" : "no more") + " in " + file);
            }
            Path copy = Files.createTempDirectory("mutant");
            Path source = Files.createDirectories(copy.resolve("source"))
                    .resolve(Path.of(file).getFileName());
            Files.writeString(source, text.replace(before, after));
            Path classes = Files.createDirectories(copy.resolve("classes"));
            String path = System.getProperty("java.class.path");
            int wrong = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-cp", path, "-d", classes.toString(), source.toString());
            if (wrong != 0) {
                return Outcome.notTried("it does not compile");
            }
            Outcome own = run(copy, classes + File.pathSeparator + path, mechanism);
            return own.survived() ? run(copy, classes + File.pathSeparator + path, "*") : own;
        }

        private static Outcome run(Path copy, String path, String which) throws IOException, InterruptedException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Path red = copy.resolve("red");
            Process process = new ProcessBuilder(java, "-cp", path, "aftermath.bench.Mutants", "--judge", which)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(red.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return Outcome.notTried("the targets did not end within " + MINUTES + " minutes");
            }
            return process.exitValue() == 0
                    ? Outcome.tried(Files.readAllLines(red))
                    : Outcome.notTried("the targets broke off");
        }

        String row(Outcome outcome) {
            return "| `" + mechanism + "` | " + code(before) + " | " + code(after) + " | " + outcome.told() + " |";
        }

        private static String code(String text) {
            return "`" + text.replace("|", "\\|") + "`";
        }
    }

    /// @param red    targets that turned red
    /// @param reason why it was not tried; empty where it was
    private record Outcome(List<String> red, String reason) {
        static Outcome tried(List<String> red) {
            return new Outcome(List.copyOf(red), "");
        }

        static Outcome notTried(String reason) {
            return new Outcome(List.of(), reason);
        }

        boolean survived() {
            return red.isEmpty() && reason.isEmpty();
        }

        String told() {
            if (!reason.isEmpty()) {
                return "not tried: " + reason;
            }
            return red.isEmpty()
                    ? "**none: it survived**"
                    : red.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        }
    }
}
