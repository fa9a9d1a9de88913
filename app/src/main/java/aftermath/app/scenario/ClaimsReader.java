package aftermath.app.scenario;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Test;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// Reads claims.yaml: who claims what, the tests that would decide it, and what the twins of these tests do
/// differently.
final class ClaimsReader {
    static final String SCHEMA = "aftermath/claims/1";
    static final Set<String> KEYS = Set.of("schema", "source", "claims");
    static final Set<String> SOURCE = Set.of("author", "role", "work", "published");
    static final Set<String> CLAIM = Set.of("id", "paragraph", "speaker", "says", "kinds");
    static final Set<String> OPTIONAL_CLAIM = Set.of("tests", "records", "settled-by");

    private static final Pattern PUBLISHED = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final int MOST_PARAGRAPHS = 10_000;

    private final Faults faults;
    private final Ground ground;
    private final Set<String> used = new HashSet<>();

    private ClaimsReader(Faults faults, Ground ground) {
        this.faults = faults;
        this.ground = ground;
    }

    static Claims read(Faults faults, String file, String text, Ground ground) {
        int before = faults.count();
        Node node = YamlText.read(file, text, faults);
        if (node == null) {
            if (faults.count() == before) {
                faults.add(file, Mark.START, "", "The file must hold claims, but says nothing.", "");
            }
            return Claims.NONE;
        }
        Fields root = Fields.open(faults, file, "", node, KEYS, Set.of("interventions"));
        return node instanceof Node.Keyed ? new ClaimsReader(faults, ground).claims(root) : Claims.NONE;
    }

    private Claims claims(Fields root) {
        if (root.has("schema")) {
            root.value("schema").oneOf(List.of(SCHEMA));
        }
        Fields source = root.open("source", SOURCE, Set.of());
        Claims.Source from = new Claims.Source(
                source.value("author").text(),
                source.value("role").text(),
                source.value("work").text(),
                source.value("published").matching(PUBLISHED, "be a year, month or day as 2022-01"));
        Fields block = root.ofAnyKeys("interventions");
        SortedMap<String, Change> changes = new InterventionText(faults, ground).changes(block);
        List<Claim> claims = list(root, changes);
        for (String name : changes.keySet()) {
            if (!used.contains(name)) {
                block.key(name)
                        .must(
                                "be compared with by a test of some claim, but none names it",
                                "name it in one, as `measure: {without: " + name + "}`, or delete it");
            }
        }
        return new Claims(from, changes, claims);
    }

    private List<Claim> list(Fields root, SortedMap<String, Change> changes) {
        List<Claim> claims = new ArrayList<>();
        Ids ids = new Ids("a claim");
        List<Node> items = root.items("claims");
        for (Node item : items) {
            String at = named(item, "claims[" + claims.size() + "]");
            Fields fields = root.item(item, at, CLAIM, OPTIONAL_CLAIM);
            ids.add(fields.value("id"));
            claims.add(claim(fields, item.mark().line(), changes));
        }
        Node node = root.node("claims");
        if (node instanceof Node.Many && items.isEmpty()) {
            root.fault(node.mark(), "claims", "claims must hold at least one claim.", "");
        }
        return claims;
    }

    /// An entry of a list is called by its id where it has one, which says more than its number.
    static String named(Node item, String otherwise) {
        if (!(item instanceof Node.Keyed keyed)) {
            return otherwise;
        }
        Node.Entry id = keyed.entries().get("id");
        return id != null
                        && id.value() instanceof Node.Text text
                        && !text.value().isBlank()
                ? text.value()
                : otherwise;
    }

    private Claim claim(Fields fields, int line, SortedMap<String, Change> changes) {
        List<Claim.Kind> kinds = kinds(fields);
        boolean beyond = kinds.contains(Claim.Kind.BEYOND);
        String id = fields.value("id").slug();
        int paragraph = (int) fields.value("paragraph").whole(1, MOST_PARAGRAPHS);
        String speaker = fields.value("speaker").text();
        String says = fields.value("says").text();
        List<Claim.Entry> records = new RecordEntries(ground).entries(fields);
        if (fields.has("records") && fields.items("records").isEmpty()) {
            fault(fields, "records", "must name at least one entry of the record, or be left out.");
        }
        List<Test> tests = tests(fields, kinds, beyond, changes);
        if (beyond && !fields.has("settled-by")) {
            fault(fields, "settled-by", "must be given: the evidence that would settle it, for no model can tell.");
        }
        String settledBy = fields.has("settled-by") ? fields.value("settled-by").text() : "";
        return new Claim(id, paragraph, speaker, says, kinds, tests, settledBy, records, line);
    }

    private static List<Claim.Kind> kinds(Fields fields) {
        List<String> words = words();
        List<Claim.Kind> kinds = new ArrayList<>();
        for (Scalar said : fields.values("kinds")) {
            String word = said.oneOf(words);
            if (words.contains(word)) {
                Claim.Kind kind = Claim.Kind.valueOf(word.toUpperCase(Locale.ROOT));
                if (kinds.contains(kind)) {
                    said.must("appear once", "");
                } else {
                    kinds.add(kind);
                }
            }
        }
        if (fields.node("kinds") instanceof Node.Many many) {
            if (many.items().isEmpty()) {
                fault(fields, "kinds", "must hold at least one of " + String.join(", ", words) + ".");
            } else if (kinds.size() > 1 && kinds.contains(Claim.Kind.BEYOND)) {
                fault(fields, "kinds", "must not hold beyond with other kinds: what can be tested is not beyond.");
            }
        }
        return kinds;
    }

    static List<String> words() {
        return java.util.Arrays.stream(Claim.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Test> tests(Fields fields, List<Claim.Kind> kinds, boolean beyond, SortedMap<String, Change> changes) {
        if (beyond) {
            if (fields.has("tests")) {
                fault(fields, "tests", "must not be given: the claim is beyond any model.");
            }
            return List.of();
        }
        List<Test> tests = new TestText(ground, new MeasureText(ground, changes, used), fields, kinds).tests();
        if (fields.items("tests").isEmpty()) {
            fault(fields, "tests", "must hold at least one test, or the claim must be beyond.");
        } else {
            if (tests.stream().noneMatch(Test::decides)) {
                fields.fault(
                        fields.key("tests").mark(),
                        "tests",
                        fields.at("tests")
                                + " must hold at least one test that decides, but every one says decides: false.",
                        "delete decides: false where the claim hangs on the test");
            }
            for (Claim.Kind kind : kinds) {
                if (tests.stream().noneMatch(test -> test.kind() == kind)) {
                    String word = kind.name().toLowerCase(Locale.ROOT);
                    fault(fields, "kinds", "must hold no kind without a test, but none is of the kind " + word + ".");
                }
            }
        }
        return tests;
    }

    /// At the key where it is written, else where its mapping begins.
    private static void fault(Fields fields, String key, String demand) {
        Mark mark = fields.has(key) ? fields.key(key).mark() : fields.mark();
        fields.fault(mark, key, fields.at(key) + " " + demand + (demand.endsWith(".") ? "" : "."), "");
    }
}
