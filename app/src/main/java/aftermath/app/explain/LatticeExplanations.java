package aftermath.app.explain;

import aftermath.app.report.Numbers;
import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.lab.lattice.Meanings;
import aftermath.sim.engine.Parameter;
import aftermath.sim.scenario.Param;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what a name of a model on a lattice means: a model, a parameter, a switch, a preset, a scenario.
public final class LatticeExplanations {
    /// The name that lists everything.
    public static final String LATTICE = "lattice";

    private static final String NEXT = "\nNext: aftermath ";

    private LatticeExplanations() {}

    /// Every name that can be explained whatever the case.
    public static SortedSet<String> names() {
        TreeSet<String> names = new TreeSet<>(List.of(LATTICE, Kind.PRESET));
        for (Kind kind : Kind.values()) {
            names.add(kind.word());
            kind.parameters().forEach(parameter -> names.add(parameter.name()));
            names.addAll(kind.switches().keySet());
            names.addAll(kind.presets().keySet());
        }
        return names;
    }

    /// @param cases whose values and settings to tell
    public static Optional<Explanation> of(String name, List<LatticeCase> cases) {
        if (name.equals(LATTICE)) {
            return Optional.of(everything());
        }
        if (name.equals(Kind.PRESET)) {
            return Optional.of(presets());
        }
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(name)) {
                return Optional.of(model(kind));
            }
        }
        Optional<LatticeCase> scenario =
                cases.stream().filter(one -> one.id().equals(name)).findFirst();
        if (scenario.isPresent()) {
            return scenario.map(LatticeExplanations::scenario);
        }
        if (!kinds(kind -> parameter(kind, name).isPresent()).isEmpty()) {
            return Optional.of(parameter(name, cases));
        }
        if (!kinds(kind -> kind.switches().containsKey(name)).isEmpty()) {
            return Optional.of(switching(name, cases));
        }
        return kinds(kind -> kind.presets().containsKey(name)).isEmpty() ? Optional.empty() : Optional.of(preset(name));
    }

    private static Explanation everything() {
        Map<String, Object> facts = facts(LATTICE, LATTICE);
        facts.put("names", List.copyOf(names()));
        StringBuilder text = new StringBuilder("lattice, scenarios of citizens and officers on the cells of a torus\n");
        for (Kind kind : Kind.values()) {
            text.append("\nModel ")
                    .append(kind.word())
                    .append(": ")
                    .append(Meanings.of(kind))
                    .append(".\n");
            text.append("  parameters  ")
                    .append(join(kind.parameters().stream().map(Parameter::name)))
                    .append('\n');
            text.append("  switches    ")
                    .append(join(kind.switches().keySet().stream()))
                    .append('\n');
            text.append("  presets     ")
                    .append(join(kind.presets().keySet().stream()))
                    .append('\n');
        }
        return new Explanation(text + NEXT + "explain " + Cards.LATTICE + "\n", facts);
    }

    private static Explanation model(Kind kind) {
        Map<String, Object> facts = facts("model", kind.word());
        facts.put("meaning", Meanings.of(kind));
        facts.put(
                "parameters", kind.parameters().stream().map(Explanations::said).toList());
        facts.put("switches", switches(kind));
        facts.put("presets", kind.presets());
        StringBuilder text = new StringBuilder(kind.word() + ", a model on a lattice\n" + sentence(Meanings.of(kind)));
        text.append("\nParameters:\n");
        kind.parameters().forEach(p -> text.append(line(20, p.name(), p.meaning() + " [" + p.unit() + "]")));
        text.append("\nSwitches of the rules:\n");
        kind.switches().forEach((name, words) -> text.append(line(20, name, String.join(", ", words))));
        text.append("\nPresets of the rules:\n");
        kind.presets().keySet().forEach(name -> text.append(line(20, name, Meanings.ofPreset(kind, name))));
        return new Explanation(text + NEXT + "explain " + Kind.PRESET + "\n", facts);
    }

    private static Explanation scenario(LatticeCase scenario) {
        Kind kind = scenario.kind();
        Map<String, Object> facts = facts("scenario", scenario.id());
        facts.put("title", scenario.title());
        facts.put("summary", scenario.summary());
        facts.put("model", kind.word());
        facts.put("ticks", scenario.ticks());
        facts.put("dropped", scenario.dropped());
        facts.put("outburst", scenario.outburst());
        facts.put("rules", scenario.rules());
        facts.put("variants", scenario.variants());
        TreeMap<String, Object> values = new TreeMap<>();
        scenario.params().forEach((name, param) -> values.put(name, value(scenario, param)));
        facts.put("parameters", values);
        StringBuilder text =
                new StringBuilder(scenario.id() + ", a scenario on a lattice, model " + kind.word() + "\n");
        text.append(scenario.title()).append(".\n").append(scenario.summary()).append("\n\n");
        text.append(line(12, "ticks", Numbers.exact(scenario.ticks()) + " at most"));
        text.append(line(12, "dropped", "the first " + Numbers.exact(scenario.dropped()) + " of means"));
        text.append(line(12, "outburst", "more than " + Numbers.exact(scenario.outburst()) + " active"));
        text.append("\nVariants:\n");
        scenario.variants().values().forEach(variant -> {
            text.append(line(20, variant.name(), variant.meaning()));
            if (!variant.published().isEmpty()) {
                text.append(line(20, "", "published: " + variant.published()));
            }
        });
        text.append("\nRules:\n");
        scenario.rules()
                .forEach((name, word) -> text.append(line(20, name, word + ": " + Meanings.ofWord(name, word))));
        text.append("\nParameters:\n");
        scenario.params()
                .forEach((name, param) -> text.append(line(
                        20,
                        name,
                        Numbers.exact(param.value()) + (param.unit().equals("1") ? "" : " " + param.unit()) + ", "
                                + origin(param))));
        return new Explanation(text + NEXT + "run " + scenario.id() + "\n", facts);
    }

    private static Explanation parameter(String name, List<LatticeCase> cases) {
        List<Kind> kinds = kinds(kind -> parameter(kind, name).isPresent());
        Parameter first = parameter(kinds.getFirst(), name).orElseThrow();
        List<String> meanings = kinds.stream()
                .map(kind -> parameter(kind, name).orElseThrow().meaning())
                .distinct()
                .toList();
        Map<String, Object> facts = facts("parameter", name);
        facts.putAll(Explanations.said(first));
        facts.put("meaning", String.join("; ", meanings));
        facts.put("models", kinds.stream().map(Kind::word).toList());
        StringBuilder text = new StringBuilder(name + " [" + first.unit() + "], a parameter on a lattice\n"
                + sentence(String.join("; or ", meanings)) + "\n"
                + line(
                        12,
                        "allowed",
                        Numbers.exact(first.lo()) + " to " + Numbers.exact(first.hi())
                                + (first.whole() ? ", whole numbers" : ""))
                + line(12, "models", join(kinds.stream().map(Kind::word))));
        TreeMap<String, Object> values = new TreeMap<>();
        for (LatticeCase one : cases) {
            Param param = one.params().get(name);
            if (param != null) {
                values.put(one.id(), value(one, param));
                text.append("\nIn ").append(one.id()).append(":\n");
                text.append(line(12, "value", Numbers.exact(param.value())));
                text.append(line(12, "range", Numbers.exact(param.lo()) + " to " + Numbers.exact(param.hi())));
                text.append(line(12, "origin", origin(param)));
                text.append(line(12, "source", param.source()));
                others(
                        text,
                        one,
                        variant -> Optional.ofNullable(variant.sets().get(name)).map(Numbers::exact));
            }
        }
        facts.put("values", values);
        return new Explanation(text + NEXT + "explain " + kinds.getFirst().word() + "\n", facts);
    }

    private static Explanation switching(String name, List<LatticeCase> cases) {
        List<Kind> kinds = kinds(kind -> kind.switches().containsKey(name));
        List<String> words = words(kinds.getFirst(), name);
        Map<String, Object> facts = facts("switch", name);
        facts.put("meaning", Meanings.ofSwitch(name));
        LinkedHashMap<String, Object> meanings = new LinkedHashMap<>();
        words.forEach(word -> meanings.put(word, Meanings.ofWord(name, word)));
        facts.put("words", meanings);
        StringBuilder text = new StringBuilder(
                name + ", a switch of the rules on a lattice\n" + sentence(Meanings.ofSwitch(name)) + "\n");
        words.forEach(word -> text.append(line(22, word, Meanings.ofWord(name, word))));
        TreeMap<String, Object> presets = new TreeMap<>();
        for (Kind kind : kinds) {
            TreeMap<String, String> settings = new TreeMap<>();
            kind.presets().forEach((preset, rules) -> settings.put(preset, rules.getOrDefault(name, "")));
            presets.put(kind.word(), settings);
            text.append("\nIn presets of the model ").append(kind.word()).append(":\n");
            settings.forEach((preset, word) -> text.append(line(22, preset, word)));
        }
        facts.put("presets", presets);
        TreeMap<String, Object> values = new TreeMap<>();
        for (LatticeCase one : cases) {
            String word = one.rules().get(name);
            if (word != null) {
                values.put(one.id(), word);
                text.append("\nIn ").append(one.id()).append(":\n").append(line(12, "stands at", word));
                others(
                        text,
                        one,
                        variant ->
                                Optional.ofNullable(variant.rules().get(name)).filter(other -> !other.equals(word)));
            }
        }
        facts.put("values", values);
        return new Explanation(text + NEXT + "explain " + Kind.PRESET + "\n", facts);
    }

    private static Explanation presets() {
        Map<String, Object> facts = facts("preset", Kind.PRESET);
        StringBuilder text = new StringBuilder(Kind.PRESET + ", all switches of the rules on a lattice at once\n");
        text.append("What one implementation does; switches that are given beside it stand on top of it.\n");
        TreeMap<String, Object> models = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            models.put(kind.word(), kind.presets());
            text.append("\nOf the model ").append(kind.word()).append(":\n");
            kind.presets().keySet().forEach(name -> text.append(line(12, name, Meanings.ofPreset(kind, name))));
            text.append('\n').append(table(kind));
        }
        facts.put("presets", models);
        return new Explanation(text + NEXT + "run epstein-2002-I --rule preset=netlogo ratio=exact\n", facts);
    }

    private static Explanation preset(String name) {
        Map<String, Object> facts = facts("preset", name);
        StringBuilder text = new StringBuilder(name + ", a preset of the rules on a lattice\n");
        TreeMap<String, Object> models = new TreeMap<>();
        for (Kind kind : kinds(one -> one.presets().containsKey(name))) {
            SortedMap<String, String> rules = kind.presets().getOrDefault(name, new TreeMap<>());
            models.put(kind.word(), Map.of("meaning", Meanings.ofPreset(kind, name), "rules", rules));
            text.append("\nOf the model ").append(kind.word()).append(": ");
            text.append(Meanings.ofPreset(kind, name)).append(".\n");
            rules.forEach((rule, word) -> text.append(line(12, rule, word + ": " + Meanings.ofWord(rule, word))));
        }
        facts.put("presets", models);
        return new Explanation(text + NEXT + "explain " + Kind.PRESET + "\n", facts);
    }

    /// Switches down, presets across.
    private static String table(Kind kind) {
        StringBuilder text = new StringBuilder();
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of("switch"));
        heads.addAll(kind.presets().keySet());
        rows.add(heads);
        kind.switches().keySet().forEach(name -> {
            List<String> row = new ArrayList<>(List.of(name));
            kind.presets().values().forEach(rules -> row.add(rules.getOrDefault(name, "")));
            rows.add(row);
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int wide = rows.stream()
                        .mapToInt(one -> one.get(at).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(wide - row.get(column).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// Variants in which it is otherwise.
    private static void others(StringBuilder text, LatticeCase scenario, Function<Variant, Optional<String>> value) {
        List<String> others = scenario.variants().values().stream()
                .flatMap(variant -> value.apply(variant).map(other -> variant.name() + " " + other).stream())
                .toList();
        if (!others.isEmpty()) {
            text.append(line(12, "variants", String.join(", ", others)));
        }
    }

    private static Map<String, Object> switches(Kind kind) {
        TreeMap<String, Object> switches = new TreeMap<>();
        kind.switches().forEach((name, words) -> {
            LinkedHashMap<String, Object> meanings = new LinkedHashMap<>();
            words.forEach(word -> meanings.put(word, Meanings.ofWord(name, word)));
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("meaning", Meanings.ofSwitch(name));
            said.put("words", meanings);
            switches.put(name, said);
        });
        return switches;
    }

    private static Map<String, Object> value(LatticeCase scenario, Param param) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("scenario", scenario.id());
        said.put("value", param.value());
        said.put("lo", param.lo());
        said.put("hi", param.hi());
        said.put("unit", param.unit());
        said.put("origin", origin(param));
        said.put("source", param.source());
        return said;
    }

    private static String origin(Param param) {
        return param.origin().name().toLowerCase(Locale.ROOT);
    }

    private static List<Kind> kinds(java.util.function.Predicate<Kind> which) {
        return Stream.of(Kind.values()).filter(which).toList();
    }

    private static Optional<Parameter> parameter(Kind kind, String name) {
        return kind.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    private static List<String> words(Kind kind, String name) {
        return kind.switches().getOrDefault(name, List.of());
    }

    private static String join(Stream<String> names) {
        return String.join(", ", names.toList());
    }

    private static String sentence(String meaning) {
        return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".\n";
    }

    private static String line(int wide, String name, String said) {
        return "  " + name + " ".repeat(Math.max(1, wide - name.length())) + said + "\n";
    }

    private static Map<String, Object> facts(String kind, String name) {
        return Explanations.facts(kind, name);
    }
}
