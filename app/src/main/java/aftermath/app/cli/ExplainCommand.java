package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.explain.Cards;
import aftermath.app.explain.Explanation;
import aftermath.app.explain.Explanations;
import aftermath.app.scenario.Nearest;
import aftermath.app.scenario.Reading;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.scenario.ScenarioReader;
import aftermath.app.store.Json;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
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
                + " hour.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath explain plan",
            "  aftermath explain society.fear",
            "  aftermath explain participants.peak --json",
            "  aftermath explain price-caps-trigger"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final String SHIPPED = "kazakhstan-2022";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "A mechanism, layer, parameter, column, outcome or claim; or plan, columns, parameters,"
                    + " outcomes, population.")
    private String name = "plan";

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "Whose values to show with a parameter, and whose claims (" + SHIPPED + ").")
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
                Reading values = values();
                Explanation explanation = Explanations.of(name, values.scenario())
                        .or(() -> claim(values))
                        .orElseThrow(() -> new BadInput(
                                "NAME (" + name + ") must be a mechanism, a layer, a parameter, a column or an outcome"
                                        + " of the model, a claim of the scenario, or plan, columns, parameters,"
                                        + " outcomes or population.",
                                maybe(values)));
                out.print(json ? Json.text(explanation.facts()) : explanation.text());
            }
            out.flush();
            return ExitCode.DONE;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
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
