package aftermath.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.app.Main;
import aftermath.app.explain.Explanations;
import aftermath.lab.verify.Targets;
import aftermath.sim.engine.Plan;
import aftermath.sim.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("aftermath.root", ".."));
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([a-z][a-z-]*\\.[a-z][a-z-]*(?:\\.[a-z][a-z-]*)?)`");

    private static List<Path> documents() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(f -> String.valueOf(f.getFileName()).endsWith(".md"))
                    .sorted()
                    .forEach(found::add);
        }
        return found;
    }

    private static String text(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                String to = Objects.requireNonNull(link.group(1));
                if (!to.contains("://")) {
                    assertThat(Objects.requireNonNull(document.toAbsolutePath().getParent())
                                    .resolve(to))
                            .as("link (%s) of %s", to, document.getFileName())
                            .exists();
                }
            }
        }
    }

    @Test
    void the_reference_names_every_command_and_option_and_the_readme_every_command() throws IOException {
        String reference = text("docs/reference/command-line.md");
        String readme = text("README.md");
        Command main = Objects.requireNonNull(Main.class.getAnnotation(Command.class));
        for (Class<?> type : main.subcommands()) {
            CommandLine command = new CommandLine(type);
            assertThat(reference).contains("\n## " + command.getCommandName());
            assertThat(readme).contains("| `./aftermath " + command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.hidden()) {
                    assertThat(reference).contains(option.longestName());
                }
            }
        }
    }

    /// Names in code marks that look like a mechanism, parameter or column must be one.
    @Test
    void documents_speak_of_no_mechanism_that_is_not_there() throws IOException {
        List<String> layers = new ArrayList<>(Catalogue.layers());
        layers.add("population");
        List<String> known = new ArrayList<>(Explanations.names());
        Targets.all().forEach(target -> known.add(target.id()));
        for (Path document : documents()) {
            Matcher code = CODE.matcher(Files.readString(document));
            while (code.find()) {
                String name = Objects.requireNonNull(code.group(1));
                if (layers.contains(name.substring(0, name.indexOf('.')))) {
                    assertThat(known)
                            .as("%s speaks of %s", document.getFileName(), name)
                            .contains(name);
                }
            }
        }
    }

    @Test
    void counts_in_the_change_log_and_the_protocol_are_those_of_the_model() throws IOException {
        int mechanisms = Plan.of(Catalogue.MECHANISMS, List.of()).mechanisms().size();
        assertThat(text("CHANGELOG.md"))
                .contains(mechanisms + " mechanisms")
                .contains(Catalogue.parameters().size() + " parameters");
        assertThat(text("docs/odd.md"))
                .contains("The " + mechanisms + " cards")
                .contains(aftermath.sim.model.Columns.OBSERVED.size() + " columns by the hour")
                .contains(aftermath.lab.Outcomes.ofAnyCase().size() + " outcomes");
    }

    @Test
    void decisions_are_numbered_without_gaps_and_say_what_they_cost() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/adr"))) {
            List<Path> decisions = files.sorted().toList();
            for (int i = 0; i < decisions.size(); i++) {
                String number = String.format("%04d", i + 1);
                assertThat(decisions.get(i).getFileName()).asString().startsWith(number + "-");
                assertThat(Files.readString(decisions.get(i)))
                        .startsWith("# " + number + " ")
                        .contains("**Status**", "**Context.**", "**Options.**", "**Chosen**", "**Cost.**");
            }
        }
    }
}
