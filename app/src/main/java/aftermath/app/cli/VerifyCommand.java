package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.scenario.Nearest;
import aftermath.app.verify.TargetJson;
import aftermath.app.verify.TargetText;
import aftermath.lab.verify.Checked;
import aftermath.lab.verify.Checked.Verdict;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Crew;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `aftermath verify`: the model's parts against closed forms, published results and other programs.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Runs the model's parts against closed forms, published results and other programs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath verify",
            "  aftermath verify GG-03 society.fear",
            "  aftermath verify --all --json",
            "",
            "Exit code 4 where a target is missed."
        })
public final class VerifyCommand implements Callable<Integer> {

    private final Supplier<List<Target>> known;

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..*",
            description = "Ids of targets, of mechanisms or of layers; all targets if left out.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "Run those too that take long.")
    private boolean all;

    @Option(names = "--threads", paramLabel = "T", description = "Worker threads; never changes a result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print {schema, targets} as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Say nothing of progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// For picocli.
    public VerifyCommand() {
        this(Targets::all);
    }

    VerifyCommand(Supplier<List<Target>> known) {
        this.known = known;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (threads < 1) {
                throw new BadInput("--threads (" + threads + ") must be at least 1.", null);
            }
            List<Checked> checked = check(chosen());
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.print(TargetJson.of(checked));
            } else {
                print(out, checked);
            }
            out.flush();
            return count(checked, Verdict.MISSED) > 0 ? ExitCode.GATE_NOT_MET : ExitCode.DONE;
        } catch (BadInput e) {
            err.println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private List<Target> chosen() {
        List<Target> targets = known.get();
        if (names.isEmpty()) {
            return targets;
        }
        TreeSet<String> words = new TreeSet<>();
        targets.forEach(target -> {
            words.add(target.id());
            words.addAll(target.cards());
            target.cards().forEach(card -> words.add(card.substring(0, card.indexOf('.'))));
        });
        for (String name : names) {
            if (!words.contains(name)) {
                String nearest = Nearest.to(name, words);
                throw new BadInput(
                        "TARGET (" + name + ") must be the id of a target, of a mechanism or of a layer that has one.",
                        nearest.isEmpty() ? "see with `aftermath verify` which there are." : nearest);
            }
        }
        return targets.stream()
                .filter(target -> names.stream().anyMatch(name -> isOf(target, name)))
                .toList();
    }

    private static boolean isOf(Target target, String name) {
        return target.id().equals(name)
                || target.cards().stream().anyMatch(card -> card.equals(name) || card.startsWith(name + "."));
    }

    /// Tries them on all threads and tells them in their order.
    private List<Checked> check(List<Target> targets) {
        Checked[] checked = new Checked[targets.size()];
        AtomicInteger done = new AtomicInteger();
        try (Progress progress = Progress.on(spec.commandLine().getErr(), quiet);
                Crew crew = new Crew(threads)) {
            progress.stage("Verifying " + targets.size() + (targets.size() == 1 ? " target" : " targets"));
            crew.share(targets.size(), i -> {
                Target target = targets.get(i);
                boolean left = !target.quick() && !all && !names.contains(target.id());
                checked[i] = left ? Checked.pending(target, "left to --all: it takes long") : Checked.of(target);
                int now = done.incrementAndGet();
                progress.at((double) now / checked.length, now + " of " + checked.length + " targets");
            });
        }
        return Arrays.asList(checked);
    }

    private static void print(PrintWriter out, List<Checked> checked) {
        checked.forEach(one -> out.println(TargetText.block(one)));
        out.println(count(checked, Verdict.MET) + " of " + checked.size() + " targets met, "
                + count(checked, Verdict.MISSED) + " missed, " + count(checked, Verdict.PENDING) + " pending.");
        checked.stream()
                .filter(one -> one.verdict() == Verdict.MISSED)
                .forEach(one -> out.println(
                        "Missed: " + one.target().id() + "  " + one.target().title()));
        checked.stream()
                .filter(VerifyCommand::isKnownMiss)
                .forEach(one -> out.println("Pending, and known to be missed: "
                        + one.target().id() + "  " + one.target().title()));
    }

    /// A known miss is not hidden by being left out.
    private static boolean isKnownMiss(Checked one) {
        return one.verdict() == Verdict.PENDING && !one.target().reason().isEmpty();
    }

    private static long count(List<Checked> checked, Verdict verdict) {
        return checked.stream().filter(one -> one.verdict() == verdict).count();
    }
}
