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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Tries whether a wrong equation turns a target of `aftermath verify` red: changes one line of a copy of a source
/// file,
/// compiles that file and runs the quick targets against it, one mutant after the other.
///
///     Mutants LIST ROOT PAGE
///
/// LIST has a mutant a line: file under sim/src/main/java/aftermath/sim, mechanism, text that stands there once, and
/// what replaces it, parted by tabs; lines that begin with # are notes. ROOT is the root of the sources, PAGE the
/// document to write. The targets of the mechanism are run first; only if all are met, every quick target is.
public final class Mutants {
    private static final PrintStream OUT = System.out;
    private static final String SOURCES = "sim/src/main/java/aftermath/sim/";

    private Mutants() {}

    /// See the class.
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("--judge")) {
            judge(args[1]);
            return;
        }
        Path root = Path.of(args[1]);
        List<String> rows = new ArrayList<>();
        int tried = 0;
        int survived = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Mutant mutant = Mutant.of(line);
            List<String> red = mutant.red(root);
            tried++;
            survived += red.isEmpty() ? 1 : 0;
            OUT.println(mutant.mechanism + "  " + mutant.after + "  " + red);
            rows.add(mutant.row(red));
        }
        Files.writeString(Path.of(args[2]), page(rows, tried, survived));
    }

    /// Runs targets in a process whose class path begins with the mutant, and prints the missed ones.
    private static void judge(String mechanism) {
        Stream<Target> targets = mechanism.equals("*") ? Targets.all().stream() : Targets.of(mechanism).stream();
        targets.filter(Target::quick)
                .parallel()
                .filter(target -> Checked.of(target).verdict() == Checked.Verdict.MISSED)
                .map(Target::id)
                .sorted()
                .forEachOrdered(OUT::println);
    }

    private static String page(List<String> rows, int tried, int survived) {
        return """
                # Mutants

                What `aftermath verify` sees. Each mutant is one changed line of an equation: a sign, an exponent, a constant, a tick. The
                quick targets are run against it; those named turned red. Where the mechanism's own targets stay green, all
                quick ones are tried. Written by `aftermath.bench.Mutants` from [mutants.tsv](../../bench/mutants.tsv):

                    ./mvnw -q -Dquick -DskipTests package -pl bench -am
                    java -cp CLASSPATH aftermath.bench.Mutants bench/mutants.tsv . docs/reference/mutants.md

                CLASSPATH holds the classes of bench, lab and sim, and the libraries of lab.

                **%d mutants, %d turned red, %d survived.** They were chosen by hand, and by the same hand as many of the targets: the
                share says that these equations are held, not what share of all possible faults would be seen.

                | mechanism | line | changed into | red |
                | --- | --- | --- | --- |
                %s
                """.formatted(tried, tried - survived, survived, String.join("\n", rows));
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

        List<String> red(Path root) throws IOException, InterruptedException {
            String text = Files.readString(root.resolve(SOURCES + file));
            if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
                throw new IllegalArgumentException("\"" + before + "\" must stand in " + file + " exactly once.");
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
                throw new IllegalArgumentException("The mutant (" + after + ") of " + file + " must compile.");
            }
            List<String> own = run(classes + File.pathSeparator + path, mechanism);
            return own.isEmpty() ? run(classes + File.pathSeparator + path, "*") : own;
        }

        private static List<String> run(String path, String which) throws IOException, InterruptedException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(java, "-cp", path, "aftermath.bench.Mutants", "--judge", which)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> red = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The targets of " + which + " could not be run.");
            }
            return red;
        }

        String row(List<String> red) {
            String seen = red.isEmpty()
                    ? "**none: it survived**"
                    : red.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
            return "| `" + mechanism + "` | " + code(before) + " | " + code(after) + " | " + seen + " |";
        }

        private static String code(String text) {
            return "`" + text.replace("|", "\\|") + "`";
        }
    }
}
