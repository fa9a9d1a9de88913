package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.explain.Cards;
import aftermath.app.explain.Explanation;
import aftermath.app.explain.Explanations;
import aftermath.app.explain.LatticeExplanations;
import aftermath.app.scenario.LatticeReader;
import aftermath.app.scenario.Nearest;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import aftermath.app.store.Json;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.record.Fitted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `aftermath explain`: what a name of the model means, where its form comes from, who reads and writes it.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Explains a mechanism, layer, parameter, column, outcome or claim; `plan` prints the order of an"
                + " hour, `lattice` what there is on one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath explain plan",
            "  aftermath explain society.fear",
            "  aftermath explain participants.peak --json",
            "  aftermath explain price-caps-trigger",
            "  aftermath explain epstein-2002-I"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final String SHIPPED = "kazakhstan-2022";
    private static final String PLAN = "plan";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "A mechanism, layer, parameter, column, outcome or claim; or plan, columns, parameters,"
                    + " outcomes, population. Of lattices: a scenario, model, parameter, switch or preset, or lattice.")
    private String name = PLAN;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "Whose values to show with a parameter, and whose claims (" + SHIPPED
                    + "; of lattices all that can be named).")
    @Nullable
    private String scenario;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--cards",
            paramLabel = "DIR",
            hidden = true,
            description = "Write the generated parts of the cards in DIR anew.")
    @Nullable
    private Path cards;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (cards != null) {
                Cards.rewrite(cards, Objects.requireNonNull(whole(SHIPPED).scenario()))
                        .forEach(out::println);
            } else {
                Optional<Explanation> lattice = lattice();
                Explanation explanation = lattice.isPresent() ? lattice.get() : nation();
                out.print(json ? Json.text(explanation.facts()) : explanation.text());
                if (!json && lattice.isEmpty() && LatticeExplanations.names().contains(name)) {
                    out.println("On a lattice it is something else: aftermath explain " + name
                            + " --scenario epstein-2002-I");
                }
            }
            out.flush();
            return ExitCode.DONE;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private Explanation nation() {
        Reading values = values();
        return Explanations.of(name, values.scenario())
                .or(() -> claim(values))
                .orElseThrow(() -> new BadInput(
                        "NAME (" + name + ") must be a mechanism, a layer, a parameter, a column or an outcome"
                                + " of the model, a claim of the scenario, or plan, columns, parameters,"
                                + " outcomes or population; or of lattices a scenario, a model, a parameter,"
                                + " a switch or a preset, or lattice.",
                        maybe(values)));
    }

    /// What a name means on a lattice; nothing where it is for a nation to say.
    private Optional<Explanation> lattice() {
        if (scenario != null) {
            Path folder = ScenarioFinder.find(scenario);
            if (LatticeReader.knows(folder)) {
                return Optional.of(lattice(LatticeReader.whole(folder)));
            }
            if (LatticeExplanations.names().contains(name)
                    && !Explanations.names().contains(name)) {
                throw new BadInput(
                        "NAME (" + name + ") must be of a nation with --scenario " + scenario
                                + ", but is of a model on a lattice.",
                        "leave --scenario out.");
            }
            return Optional.empty();
        }
        if (Explanations.names().contains(name)) {
            return Optional.empty();
        }
        if (LatticeExplanations.names().contains(name)) {
            return LatticeExplanations.of(
                    name, LatticeReader.all(ScenarioFinder.all().values()));
        }
        Path folder = ScenarioFinder.find(name);
        if (!LatticeReader.knows(folder)) {
            return Optional.empty();
        }
        LatticeCase one = LatticeReader.whole(folder);
        return LatticeExplanations.of(one.id(), List.of(one));
    }

    /// With `--scenario` of a lattice; without a name the scenario itself.
    private Explanation lattice(LatticeCase one) {
        String asked = name.equals(PLAN) ? one.id() : name;
        return LatticeExplanations.of(asked, List.of(one)).orElseThrow(() -> {
            SortedSet<String> names = LatticeExplanations.names();
            names.add(one.id());
            String nearest = Nearest.to(name, names);
            return new BadInput(
                    "NAME (" + name + ") must be a model, a parameter, a switch or a preset on a lattice, or "
                            + one.id() + ".",
                    nearest.isEmpty() ? "lattice, which lists them." : nearest + ".");
        });
    }

    private Optional<Explanation> claim(Reading values) {
        Claim claim = values.claims().byId().get(name);
        return claim == null || values.scenario() == null
                ? Optional.empty()
                : Optional.of(Explanations.claim(claim, values.scenario(), values.claims()));
    }

    private String maybe(Reading values) {
        SortedSet<String> names = Explanations.names(values.scenario());
        names.addAll(values.claims().byId().keySet());
        names.addAll(LatticeExplanations.names());
        names.addAll(LatticeReader.all(ScenarioFinder.all().values()).stream()
                .map(LatticeCase::id)
                .toList());
        String nearest = Nearest.to(name, names);
        return nearest.isEmpty() ? "plan, which names every mechanism and column." : nearest + ".";
    }

    /// The scenario asked for must be valid; the shipped one may be absent, and is then not spoken of.
    private Reading values() {
        if (scenario != null) {
            return whole(scenario);
        }
        return Explanations.asksForScenario(name)
                ? ScenarioReader.read(ScenarioFinder.find(SHIPPED))
                : new Reading(null, Claims.NONE, Fitted.NOTHING, List.of());
    }

    private static Reading whole(String word) {
        Reading reading = ScenarioReader.read(ScenarioFinder.find(word));
        if (reading.scenario() == null) {
            throw new BadInput(reading.faultsAsText(), null);
        }
        return reading;
    }
}
