package aftermath.lab.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The progress of a fit as lines of text and back, to the bit: Java writes a double so that reading gives it
/// again.
///
/// ```
/// aftermath/fit/1
/// progress GENERATION TOLERANCE CONSIDERED SPENT STOP
/// generation NUMBER TOLERANCE CONSIDERED ACCEPTED EFFECTIVE LOG_EVIDENCE KEPT    (for each that is over)
/// before GENERATION TOLERANCE CONSIDERED                                        (unless in generation 0)
/// particle NUMBER LOG_RATIO d POINT… r m, then for each replicate: DISTANCE SUMMARY…
/// accepted
/// particle …
/// end
/// ```
public final class ProgressText {
    private static final String SCHEMA = "aftermath/fit/1";
    private static final String NONE = "-";

    private ProgressText() {}

    public static List<String> write(Progress progress) {
        List<String> lines = new ArrayList<>();
        lines.add(SCHEMA);
        Stop stop = progress.stop();
        lines.add(line(
                "progress",
                progress.generation(),
                progress.tolerance(),
                progress.considered(),
                progress.spent(),
                stop == null ? NONE : stop.name()));
        for (Generation g : progress.path()) {
            lines.add(line(
                    "generation",
                    g.number(),
                    g.tolerance(),
                    g.considered(),
                    g.accepted(),
                    g.effective(),
                    g.logEvidence(),
                    g.kept()));
        }
        Population before = progress.before();
        if (before != null) {
            lines.add(line("before", before.generation(), before.tolerance(), before.considered()));
            before.particles().forEach(p -> lines.add(particle(p)));
        }
        lines.add("accepted");
        progress.accepted().forEach(p -> lines.add(particle(p)));
        // What was cut off half-way must not pass for a progress.
        lines.add("end");
        return lines;
    }

    private static String line(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line.toString();
    }

    private static String particle(Particle particle) {
        StringBuilder line = new StringBuilder("particle ");
        line.append(particle.number()).append(' ').append(particle.logRatio());
        numbers(line.append(' ').append(particle.point().length), particle.point());
        Trial trial = particle.trial();
        line.append(' ').append(trial.replicates()).append(' ').append(trial.summaries()[0].length);
        for (int r = 0; r < trial.replicates(); r++) {
            line.append(' ').append(trial.distances()[r]);
            numbers(line, trial.summaries()[r]);
        }
        return line.toString();
    }

    private static void numbers(StringBuilder line, double[] numbers) {
        for (double number : numbers) {
            line.append(' ').append(number);
        }
    }

    public static Progress read(List<String> lines) {
        Words words = new Words(lines);
        words.expect(SCHEMA);
        words.expect("progress");
        int generation = words.whole();
        double tolerance = words.number();
        int considered = words.whole();
        int spent = words.whole();
        String stop = words.word();
        List<Generation> path = new ArrayList<>();
        while (words.is("generation")) {
            path.add(new Generation(
                    words.whole(),
                    words.number(),
                    words.whole(),
                    words.whole(),
                    words.number(),
                    words.number(),
                    Boolean.parseBoolean(words.word())));
        }
        Population before = words.is("before") ? population(words) : null;
        words.expect("accepted");
        List<Particle> accepted = particles(words);
        words.expect("end");
        return new Progress(generation, tolerance, considered, accepted, before, path, spent, stop(words, stop));
    }

    private static @Nullable Stop stop(Words words, String word) {
        if (word.equals(NONE)) {
            return null;
        }
        for (Stop stop : Stop.values()) {
            if (stop.name().equals(word)) {
                return stop;
            }
        }
        throw words.wrong("Stop (" + word + ") must be - or a reason.");
    }

    private static Population population(Words words) {
        return new Population(words.whole(), words.number(), words.whole(), particles(words));
    }

    private static List<Particle> particles(Words words) {
        List<Particle> particles = new ArrayList<>();
        while (words.is("particle")) {
            int number = words.whole();
            double logRatio = words.number();
            double[] point = words.numbers(words.whole());
            int replicates = words.whole();
            int summaries = words.whole();
            double[] distances = new double[replicates];
            double[][] rows = new double[replicates][];
            for (int r = 0; r < replicates; r++) {
                distances[r] = words.number();
                rows[r] = words.numbers(summaries);
            }
            particles.add(new Particle(number, point, logRatio, new Trial(distances, rows)));
        }
        return particles;
    }
}
