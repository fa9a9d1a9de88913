package aftermath.app.scenario;

import aftermath.app.BadInput;
import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.sim.scenario.Param;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a scenario on a lattice: a folder whose main file says `space: lattice`. As with a nation, one fault and there
/// is
/// no scenario, and everything that is wrong is told at once.
public final class LatticeReader {
    /// Version of the main file.
    public static final String SCHEMA = "aftermath/lattice/1";

    private static final String SPACE = "space";
    private static final String LATTICE = "lattice";
    private static final Set<String> KEYS = Set.of(
            "schema",
            SPACE,
            "id",
            "title",
            "summary",
            "model",
            "ticks",
            "dropped",
            "outburst",
            "rules",
            "variants",
            "parameters");
    /// A name as of a nation's scenario; capitals too, for models that are numbered in them.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Faults faults = new Faults();
    private final ScenarioFolder folder;

    private LatticeReader(Path root) {
        this.folder = new ScenarioFolder(root, faults);
    }

    /// Whether a folder holds a scenario that names a space of its own, or has the schema of those that do. Where it
    /// cannot be read it does not, and whoever reads it as a nation's tells why.
    public static boolean knows(Path root) {
        if (!(new LatticeReader(root).main() instanceof Node.Keyed keyed)) {
            return false;
        }
        Node.Entry schema = keyed.entries().get("schema");
        return keyed.entries().containsKey(SPACE)
                || (schema != null
                        && schema.value() instanceof Node.Text text
                        && text.value().equals(SCHEMA));
    }

    /// Reads one.
    public static LatticeReading read(Path root) {
        LatticeReader reader = new LatticeReader(root);
        LatticeCase scenario = reader.scenario(reader.main());
        return new LatticeReading(reader.faults.none() ? scenario : null, reader.faults.sorted());
    }

    /// Reads one that must be valid.
    ///
    /// @throws BadInput with every fault, where it is not
    public static LatticeCase whole(Path root) {
        LatticeReading reading = read(root);
        if (reading.scenario() == null) {
            throw new BadInput(reading.faultsAsText(), null);
        }
        return reading.scenario();
    }

    /// Those of the folders that hold a valid one.
    public static List<LatticeCase> all(Collection<Path> folders) {
        return folders.stream()
                .filter(LatticeReader::knows)
                .map(folder -> read(folder).scenario())
                .filter(Objects::nonNull)
                .toList();
    }

    /// Tells those who ask for a nation that this is none.
    static boolean refuses(Faults faults, Node main, String name) {
        Node.Entry space = main instanceof Node.Keyed keyed ? keyed.entries().get(SPACE) : null;
        if (space != null) {
            faults.add(
                    ScenarioReader.MAIN_FILE,
                    space.mark(),
                    SPACE,
                    "The scenario must be of a nation for this, but names a space of its own.",
                    "aftermath run " + name + ", or check, explain, new: these know lattices");
        }
        return space != null;
    }

    private @Nullable Node main() {
        String file = ScenarioReader.MAIN_FILE;
        String text = folder.read(new Scalar(faults, file, Mark.START, file, file, Scalar.Style.CELL));
        return text == null ? null : YamlText.read(file, text, faults);
    }

    private @Nullable LatticeCase scenario(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Fields root = Fields.open(faults, ScenarioReader.MAIN_FILE, "", node, KEYS, Set.of());
        root.value("schema").oneOf(List.of(SCHEMA));
        root.value(SPACE).oneOf(List.of(LATTICE));
        Kind kind = kind(root);
        if (kind == null) {
            return null;
        }
        int ticks = (int) root.value("ticks").whole(1, Kind.MOST_TICKS);
        int dropped = (int) root.value("dropped").whole(0, Math.max(0, ticks - 1));
        SortedMap<String, String> rules = rules(root, kind);
        for (String name : kind.switches().keySet()) {
            if (root.has("rules") && faults.none() && !rules.containsKey(name)) {
                root.fault(mark(root, "rules"), "rules", "rules must have a preset, or the switch " + name + ".", "");
            }
        }
        SortedMap<String, Param> params = new Settings(kind.parameters()).params(root.ofAnyKeys("parameters"));
        noPriors(root.ofAnyKeys("parameters"), params);
        LatticeCase read = new LatticeCase(
                root.value("id").matching(ID, "be letters, digits and single hyphens"),
                root.value("title").text(),
                root.value("summary").text(),
                folder.hash(),
                kind,
                ticks,
                dropped,
                (int) root.value("outburst").whole(0, Integer.MAX_VALUE),
                rules,
                params,
                variants(root.ofAnyKeys("variants"), kind, params, ticks, dropped));
        together(root, read);
        return read;
    }

    /// All worlds of a lattice have the same numbers; a prior that nobody draws from would look as if they had not.
    private static void noPriors(Fields block, SortedMap<String, Param> params) {
        params.forEach((name, param) -> {
            if (param.prior() != null) {
                Fields fields = block.ofAnyKeys(name);
                fields.fault(
                        mark(fields, "prior"),
                        "prior",
                        fields.at("prior") + " must be left out: all worlds of a lattice have the same numbers.",
                        "");
            }
        });
    }

    private static @Nullable Kind kind(Fields root) {
        String word = root.value("model")
                .oneOf(Arrays.stream(Kind.values()).map(Kind::word).toList());
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /// A block `rules:` with its preset spelled out.
    private static SortedMap<String, String> rules(Fields holder, Kind kind) {
        SortedMap<String, List<String>> known = kind.switches();
        TreeMap<String, String> given = new TreeMap<>();
        Fields block = holder.ofAnyKeys("rules");
        for (String name : block.keys()) {
            if (name.equals(Kind.PRESET)) {
                given.put(name, block.value(name).oneOf(kind.presets().keySet()));
            } else if (known.containsKey(name)) {
                given.put(name, block.value(name).oneOf(known.get(name)));
            } else {
                block.key(name).must("be preset or a switch of the model", Nearest.to(name, known.keySet()));
            }
        }
        return kind.spelledOut(given);
    }

    private SortedMap<String, Variant> variants(
            Fields block, Kind kind, SortedMap<String, Param> params, int ticks, int dropped) {
        TreeMap<String, Variant> variants = new TreeMap<>();
        for (String name : block.keys()) {
            block.key(name).slug();
            Fields fields =
                    block.open(name, Set.of("meaning"), Set.of("published", "ticks", "dropped", "rules", "sets"));
            int own = fields.has("ticks") ? (int) fields.value("ticks").whole(1, Kind.MOST_TICKS) : ticks;
            int left = fields.has("dropped") ? (int) fields.value("dropped").whole(0, Math.max(0, own - 1)) : dropped;
            if (!fields.has("dropped") && dropped >= own && faults.none()) {
                fields.fault(
                        mark(fields, "ticks"),
                        "ticks",
                        "ticks (" + own + ") must be more than the scenario drops (" + dropped + ").",
                        "give the variant a dropped of its own");
            }
            variants.put(
                    name,
                    new Variant(
                            name,
                            fields.value("meaning").text(),
                            fields.value("published").textOrEmpty(),
                            own,
                            left,
                            rules(fields, kind),
                            new Settings(kind.parameters()).sets(fields.ofAnyKeys("sets"), params)));
        }
        if (!block.has("base")) {
            block.fault(block.mark(), "base", "Variants must hold one named base, which runs by itself.", "");
        }
        return variants;
    }

    /// Numbers that are right one by one may not go together: densities over 1, a view wider than the lattice.
    private void together(Fields root, LatticeCase read) {
        if (!faults.none()) {
            return;
        }
        Fields block = root.ofAnyKeys("variants");
        for (Variant variant : read.variants().values()) {
            read.setup(variant, new TreeMap<>(), new TreeMap<>())
                    .objection()
                    .ifPresent(objection -> block.fault(
                            mark(block, variant.name()), variant.name(), objection.message(), objection.maybe()));
        }
    }

    private static Mark mark(Fields fields, String key) {
        Node node = fields.node(key);
        return node == null ? fields.mark() : node.mark();
    }
}
