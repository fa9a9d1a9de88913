package aftermath.lab.lattice;

import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.lattice.Course;
import aftermath.sim.lattice.GroupRules;
import aftermath.sim.lattice.GroupSetting;
import aftermath.sim.lattice.GroupViolence;
import aftermath.sim.lattice.Lattice;
import aftermath.sim.lattice.Rebellion;
import aftermath.sim.lattice.Rules;
import aftermath.sim.lattice.Setting;
import aftermath.sim.lattice.Switches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The lattice models that a scenario can be of: what numbers and switches they ask for, and how they begin.
public enum Kind {
    /// Citizens against a government. Epstein 2002, Model I.
    REBELLION("rebellion") {
        @Override
        public List<Parameter> parameters() {
            List<Parameter> all = shared();
            all.add(new Parameter("legitimacy", "share", 0, 1, "legitimacy at first"));
            all.add(new Parameter("legitimacy.last", "share", 0, 1, "legitimacy it moves to"));
            all.add(Parameter.whole("legitimacy.from", "ticks", 0, MOST_TICKS, "first tick at which it has moved"));
            all.add(new Parameter("legitimacy.step", "share per tick", 1e-6, 1, "how far it moves in a tick"));
            all.add(new Parameter("officers.last", "share", 0, 1, "officers per cell once the last have left"));
            all.add(Parameter.whole("officers.from", "ticks", 0, MOST_TICKS, "first tick at which some have left"));
            all.add(new Parameter("officers.step", "officers per tick", 1e-6, 1e6, "how many leave in a tick"));
            return all;
        }

        @Override
        public SortedMap<String, List<String>> switches() {
            return REBELLION_SWITCHES.words();
        }

        @Override
        public SortedMap<String, SortedMap<String, String>> presets() {
            TreeMap<String, SortedMap<String, String>> presets = new TreeMap<>();
            Rules.PRESETS.forEach((name, rules) -> presets.put(name, REBELLION_SWITCHES.of(rules)));
            return presets;
        }

        @Override
        public Lattice open(SortedMap<String, Double> n, SortedMap<String, String> switches, Draws draws) {
            return new Rebellion(rebellion(n), REBELLION_SWITCHES.rules(switches), draws);
        }
    },
    /// Two groups against each other, with or without peacekeepers. Epstein 2002, Model II.
    GROUPS("groups") {
        @Override
        public List<Parameter> parameters() {
            List<Parameter> all = shared();
            all.add(new Parameter("legitimacy", "share", 0, 1, "legitimacy each group grants the other's being there"));
            all.add(new Parameter("cloning", "share per tick", 0, 1, "chance of offspring"));
            all.add(Parameter.whole("age.longest", "ticks", 1, MOST_TICKS, "greatest age at death"));
            return all;
        }

        @Override
        public SortedMap<String, List<String>> switches() {
            return GROUP_SWITCHES.words();
        }

        @Override
        public SortedMap<String, SortedMap<String, String>> presets() {
            TreeMap<String, SortedMap<String, String>> presets = new TreeMap<>();
            GroupRules.PRESETS.forEach((name, rules) -> presets.put(name, GROUP_SWITCHES.of(rules)));
            return presets;
        }

        @Override
        public Lattice open(SortedMap<String, Double> n, SortedMap<String, String> switches, Draws draws) {
            return new GroupViolence(groups(n), GROUP_SWITCHES.rules(switches), draws);
        }
    };

    /// Ticks beyond which a scenario is refused; as a jail term it stands for no end.
    public static final int MOST_TICKS = 1_000_000;

    private static final int WIDEST = 2000;
    private static final Switches<Rules> REBELLION_SWITCHES = new Switches<>(Rules.class);
    private static final Switches<GroupRules> GROUP_SWITCHES = new Switches<>(GroupRules.class);

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /// Its name in a scenario.
    public String word() {
        return word;
    }

    /// Every number it asks for.
    public abstract List<Parameter> parameters();

    /// Every switch with its words.
    public abstract SortedMap<String, List<String>> switches();

    /// How the switches stand in the text and in other implementations.
    public abstract SortedMap<String, SortedMap<String, String>> presets();

    /// The word by which a block of rules names a preset.
    public static final String PRESET = "preset";

    /// Switches with a preset spelled out; what else is given stands on top of it.
    ///
    /// @param given words of switches, and maybe one of [#PRESET]
    public SortedMap<String, String> spelledOut(SortedMap<String, String> given) {
        TreeMap<String, String> all = new TreeMap<>();
        String preset = given.get(PRESET);
        if (preset != null) {
            all.putAll(presets().getOrDefault(preset, new TreeMap<>()));
        }
        given.forEach((name, word) -> {
            if (!name.equals(PRESET)) {
                all.put(name, word);
            }
        });
        return all;
    }

    /// One world before its first tick.
    ///
    /// @throws IllegalArgumentException where the numbers do not go together
    public abstract Lattice open(SortedMap<String, Double> numbers, SortedMap<String, String> switches, Draws draws);

    /// Objects to numbers that do not go together, before anything is laid out.
    ///
    /// @throws IllegalArgumentException where they do not
    void check(SortedMap<String, Double> numbers) {
        if (this == REBELLION) {
            rebellion(numbers);
        } else {
            groups(numbers);
        }
    }

    private static List<Parameter> shared() {
        return new ArrayList<>(List.of(
                Parameter.whole("lattice.width", "cells", 1, WIDEST, "width of the torus"),
                Parameter.whole("lattice.height", "cells", 1, WIDEST, "height of the torus"),
                new Parameter("citizens.density", "share", 0, 1, "citizens per cell"),
                new Parameter("officers.density", "share", 0, 1, "officers per cell at first"),
                new Parameter("vision", "cells", 0, 100, "how far a citizen sees"),
                new Parameter("officers.vision", "cells", 0, 100, "how far an officer sees"),
                new Parameter("k", "1", 0, 100, "of the chance of arrest, 1 − e^(−k·officers/actives)"),
                new Parameter("threshold", "grievance", 0, 1, "grievance less risk above which one turns active"),
                Parameter.whole(
                        "jail.longest", "ticks", 0, MOST_TICKS, "longest jail term; " + MOST_TICKS + " for no end")));
    }

    private static Setting rebellion(Map<String, Double> n) {
        double cells = of(n, "lattice.width") * of(n, "lattice.height");
        double first = Math.rint(of(n, "officers.density") * cells);
        double last = Math.rint(of(n, "officers.last") * cells);
        return new Setting(
                (int) of(n, "lattice.width"),
                (int) of(n, "lattice.height"),
                of(n, "citizens.density"),
                of(n, "officers.density"),
                of(n, "vision"),
                of(n, "officers.vision"),
                of(n, "k"),
                of(n, "threshold"),
                longest(n),
                new Course(
                        of(n, "legitimacy"),
                        of(n, "legitimacy.last"),
                        (int) of(n, "legitimacy.from"),
                        of(n, "legitimacy.step")),
                last >= first
                        ? Setting.ALL_STAY
                        : new Course(first, last, (int) of(n, "officers.from"), of(n, "officers.step")));
    }

    private static GroupSetting groups(Map<String, Double> n) {
        return new GroupSetting(
                (int) of(n, "lattice.width"),
                (int) of(n, "lattice.height"),
                of(n, "citizens.density"),
                of(n, "officers.density"),
                of(n, "vision"),
                of(n, "officers.vision"),
                of(n, "k"),
                of(n, "threshold"),
                longest(n),
                of(n, "legitimacy"),
                of(n, "cloning"),
                (int) of(n, "age.longest"));
    }

    private static int longest(Map<String, Double> n) {
        int ticks = (int) of(n, "jail.longest");
        return ticks >= MOST_TICKS ? Setting.FOREVER : ticks;
    }

    private static double of(Map<String, Double> numbers, String name) {
        Double value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Parameter " + name + " must be given.");
        }
        return value;
    }
}
