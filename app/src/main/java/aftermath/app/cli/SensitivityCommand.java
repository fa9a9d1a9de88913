package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.store.Atomic;
import aftermath.app.store.Json;
import aftermath.app.study.SensitivityTable;
import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.record.Influence;
import aftermath.lab.sensitivity.Analysis;
import aftermath.lab.sensitivity.Decomposition;
import aftermath.lab.sensitivity.Points;
import aftermath.lab.sensitivity.Responses;
import aftermath.lab.sensitivity.Saltelli;
import aftermath.lab.sensitivity.Screening;
import aftermath.lab.sensitivity.Trajectories;
import aftermath.lab.trial.Space;
import aftermath.lab.trial.Trials;
import aftermath.sim.engine.Frames;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `aftermath sensitivity`: which parameters matter to which outcomes.
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Says which of the parameters that have a prior matter to which outcomes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath sensitivity kazakhstan-2022",
            "  aftermath sensitivity kazakhstan-2022 --method morris --rounds 20 --scale 1:100",
            "  aftermath sensitivity kazakhstan-2022 --outcome deaths.total --rounds 128",
            "",
            "Ctrl-C keeps every finished run; --resume goes on to the same table."
        })
public final class SensitivityCommand implements Callable<Integer> {
    /// Widest interval of an index that counts as resolved.
    private static final double PRECISION = 0.1;
    /// Walks to choose from, for each that is taken.
    private static final int POOL = 4;

    /// How parameters are varied.
    enum Method {
        SOBOL,
        MORRIS
    }

    /// As a user writes it.
    static final class MethodWord implements ITypeConverter<Method> {
        @Override
        public Method convert(String text) {
            return switch (text) {
                case "sobol" -> Method.SOBOL;
                case "morris" -> Method.MORRIS;
                default -> throw new TypeConversionException("(" + text + ") must be sobol or morris.");
            };
        }
    }

    @Mixin
    private StudyOptions asked = new StudyOptions();

    @Option(
            names = "--method",
            paramLabel = "NAME",
            converter = MethodWord.class,
            description = "sobol: shares of variance; morris: a screening, with fewer runs (sobol).")
    private Method method = Method.SOBOL;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "Rounds of the design: of sobol two points and one for each parameter (64), of morris one more"
                            + " than parameters (20).")
    private int rounds;

    @Option(names = "--replicates", paramLabel = "R", description = "Runs of each point, to keep chance apart (2).")
    private int replicates = 2;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            arity = "1..*",
            split = ",",
            description = "Show these outcomes (those of the short table); sensitivity.csv has all.")
    private List<String> outcomes = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        int its = rounds > 0 ? rounds : method == Method.SOBOL ? 64 : 20;
        Map<String, String> settings = Map.of(
                "--method", word(),
                "--rounds", Integer.toString(its),
                "--replicates", Integer.toString(replicates));
        return new StudyCall(spec, asked, "sensitivity", settings)
                .run(
                        (scenario, _) -> {
                            StudyCall.mustHavePriors(scenario);
                            Plans.atLeastOne("--replicates", replicates, 1);
                            if (rounds < 0 || its < 2) {
                                throw new BadInput("--rounds (" + its + ") must be at least 2.", null);
                            }
                            mustBeKnown(Outcomes.of(scenario).stream()
                                    .map(Outcome::name)
                                    .toList());
                        },
                        study -> analyse(study, its));
    }

    private String word() {
        return method.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void mustBeKnown(List<String> known) {
        for (String name : outcomes) {
            if (!known.contains(name)) {
                String nearest = aftermath.app.scenario.Nearest.to(name, known);
                throw new BadInput(
                        "--outcome (" + name + ") must be an outcome of the scenario.",
                        nearest.isEmpty() ? "`aftermath explain outcomes` lists them." : nearest);
            }
        }
    }

    private void analyse(Study study, int its) {
        Space space = Space.of(study.plan().scenario(), study.plan().sets());
        Points points = points(space, its, study.plan().seed());
        List<Outcome> all = Outcomes.of(study.plan().scenario());
        List<double[]> rows = rows(study, space, points, all);
        List<Influence.OfOutcome> analysed = new ArrayList<>();
        study.progress().stage("Analysing " + all.size() + " outcomes");
        for (int o = 0; o < all.size(); o++) {
            int at = o;
            Analysis analysis = analysis(points, space.names(), study.plan().seed(), responses(points, rows, at));
            analysed.add(told(all.get(o), analysis));
        }
        Influence influence = new Influence(
                study.basis(),
                word(),
                study.plan().seed(),
                study.plan().scale(),
                study.plan().ticks() / 24,
                rows.size(),
                replicates,
                analysed);
        Atomic.write(study.folder().resolve("sensitivity.csv"), SensitivityTable.csv(influence));
        List<String> shown = outcomes.isEmpty()
                ? all.stream().filter(Outcome::key).map(Outcome::name).toList()
                : outcomes;
        Influence kept = SensitivityTable.only(influence, wanted(study, all));
        Atomic.write(study.folder().resolve("sensitivity.json"), Json.line(kept));
        study.progress().close();
        PrintWriter out = spec.commandLine().getOut();
        Influence told = SensitivityTable.only(influence, shown);
        if (asked.json) {
            out.print(Json.text(told));
        } else {
            SensitivityTable.print(out, told, study.folder());
        }
        out.flush();
    }

    /// What a scenario needs of it: key outcomes and those that claims are about.
    private static List<String> wanted(Study study, List<Outcome> all) {
        return all.stream()
                .filter(o -> o.key() || study.claimed().contains(o.name()))
                .map(Outcome::name)
                .toList();
    }

    private Points points(Space space, int its, long seed) {
        return switch (method) {
            case SOBOL -> new Saltelli(space.dimensions(), its, Saltelli.Filling.SOBOL, seed).points();
            case MORRIS -> new Trajectories(space.dimensions(), its, 4, POOL * its, seed).points();
        };
    }

    private Analysis analysis(Points points, List<String> names, long seed, Responses responses) {
        return switch (method) {
            case SOBOL -> new Decomposition(points, names, PRECISION, seed).analyse(responses);
            case MORRIS -> new Screening(points, names, PRECISION, seed).analyse(responses);
        };
    }

    private List<double[]> rows(Study study, Space space, Points points, List<Outcome> all) {
        int count = Math.multiplyExact(points.size(), replicates);
        study.progress()
                .stage("Running " + count + " worlds, " + points.size() + " points of " + space.dimensions()
                        + " parameters, " + replicates + " each");
        Trials trials = study.trials();
        try (Study.Table table =
                study.table("runs", all.stream().map(Outcome::name).toList())) {
            return table.take(
                    count,
                    n -> {
                        int point = n / replicates;
                        double[] at = inside(points.point(point));
                        int world = points.world(point, n % replicates, replicates);
                        return trials.run(
                                space.numbers(at),
                                world,
                                frames -> numbers(all, frames, study.plan().scale()));
                    },
                    (progress, done) -> progress.at((double) done / count, done + " of " + count + " runs"));
        }
    }

    /// The ends of a prior without bounds lie nowhere: the last thousandth stands for them.
    private static double[] inside(double[] point) {
        double[] at = point.clone();
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.clamp(at[i], 0.001, 0.999);
        }
        return at;
    }

    private static double[] numbers(List<Outcome> all, Frames frames, int scale) {
        return all.stream().mapToDouble(o -> o.formula().of(frames, scale)).toArray();
    }

    private Responses responses(Points points, List<double[]> rows, int outcome) {
        return Responses.of(points, replicates, point -> {
            double[] values = new double[replicates];
            for (int r = 0; r < replicates; r++) {
                values[r] = rows.get(point * replicates + r)[outcome];
            }
            return values;
        });
    }

    private static Influence.OfOutcome told(Outcome outcome, Analysis analysis) {
        return new Influence.OfOutcome(
                outcome.name(),
                outcome.unit(),
                analysis.mean(),
                StrictMath.sqrt(Math.max(0, analysis.variance())),
                analysis.rounds(),
                analysis.leftOut(),
                analysis.rows().stream()
                        .map(row -> new Influence.Row(
                                row.parameter(),
                                row.kind().word(),
                                row.estimate(),
                                row.interval().lo(),
                                row.interval().hi(),
                                row.resolution().more()))
                        .toList());
    }
}
