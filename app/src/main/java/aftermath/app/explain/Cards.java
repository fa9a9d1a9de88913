package aftermath.app.explain;

import aftermath.sim.engine.Contract;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards of docs/mechanisms: one page for each mechanism, one for the initial population and one for the decision
/// on
/// a lattice.
///
/// Prose is written by hand; the table of parameters and the list of columns follow from contracts and scenario and
/// stand between marks, so that they can be written anew.
public final class Cards {
    /// The card of what residents are like at the start.
    public static final String POPULATION = "population";

    /// The card of the decision in scenarios on a lattice, which are none of a nation.
    public static final String LATTICE = "lattice.decide";

    /// The sections of a card, in order.
    public static final List<String> SECTIONS = List.of(
            "What",
            "Equation",
            "Parameters",
            "Source",
            "Deviation",
            "Consequence",
            "Things to try",
            "Reads and writes",
            "Verified by");

    private static final List<String> GENERATED = List.of("Parameters", "Reads and writes", "Verified by");

    /// How to write the generated parts anew.
    public static final String CURE = "./aftermath explain --cards docs/mechanisms";

    static final String BEGIN = "<!-- generated: " + CURE + " -->";
    static final String END = "<!-- end of what is generated -->";

    private Cards() {}

    /// What must have a card: every mechanism in the order of the tick, then the population and the lattice.
    public static List<String> ids() {
        List<String> ids =
                new ArrayList<>(Traffic.plan().stream().map(Contract::id).toList());
        ids.add(POPULATION);
        ids.add(LATTICE);
        return List.copyOf(ids);
    }

    /// The bundled card, or empty where there is none.
    public static Optional<String> text(String id) {
        try (InputStream in = Cards.class.getResourceAsStream(id + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The card of " + id + " must be readable", e);
        }
    }

    /// Writes the generated parts of every card anew; a missing card is begun.
    ///
    /// @return the files that changed
    public static List<Path> rewrite(Path folder, Scenario scenario) throws IOException {
        Files.createDirectories(folder);
        List<Path> changed = new ArrayList<>();
        for (String id : ids()) {
            Path file = folder.resolve(id + ".md");
            String old = Files.exists(file) ? Files.readString(file) : "";
            String now = renewed(id, old.isEmpty() ? blank(id) : old, scenario);
            if (!now.equals(old)) {
                Files.writeString(file, now);
                changed.add(file);
            }
        }
        return changed;
    }

    /// A card with its generated parts as they must be.
    ///
    /// @throws IllegalArgumentException where a section or a mark is missing
    static String renewed(String id, String card, Scenario scenario) {
        Contract contract = Traffic.mechanism(id).orElse(null);
        String parameters;
        String traffic;
        if (contract != null) {
            parameters = CardTables.parameters(contract.parameters(), scenario);
            traffic = CardTables.traffic(contract);
        } else if (id.equals(POPULATION)) {
            parameters = CardTables.parameters(Population.PARAMETERS, scenario);
            traffic = CardTables.trafficOfPopulation();
        } else {
            parameters = CardTables.parametersOfLattice();
            traffic = CardTables.switchesOfLattice();
        }
        String wired = between(id, between(id, card, "Parameters", parameters), "Reads and writes", traffic);
        return between(id, wired, "Verified by", CardTables.targets(id));
    }

    private static String between(String id, String card, String section, String body) {
        int heading = card.indexOf("\n## " + section + "\n");
        int from = card.indexOf(BEGIN, Math.max(0, heading));
        int to = card.indexOf(END, Math.max(0, from));
        int next = card.indexOf("\n## ", heading + 1);
        if (heading < 0 || from < 0 || to < 0 || (next >= 0 && to > next)) {
            throw new IllegalArgumentException("The card of " + id + " must have a section " + section
                    + " with the marks " + BEGIN + " and " + END + ".");
        }
        return card.substring(0, from + BEGIN.length()) + "\n\n" + body + "\n" + card.substring(to);
    }

    private static String blank(String id) {
        StringBuilder card = new StringBuilder("# " + id + "\n");
        for (String section : SECTIONS) {
            card.append("\n## ").append(section).append("\n\n");
            boolean generated = GENERATED.contains(section);
            card.append(generated ? BEGIN + "\n" + END + "\n" : "To be written.\n");
        }
        return card.toString();
    }
}
