package aftermath.lab.lattice;

import java.util.Map;

/// What models, switches, their words and presets mean, in a line each. Whoever tells of them takes it from here.
public final class Meanings {
    private static final Map<String, String> MODELS = Map.of(
            "rebellion", "citizens turn active against a government, and officers arrest the active",
            "groups", "two groups kill each other, and peacekeepers arrest the violent of both");

    private static final Map<String, String> SWITCHES = Map.ofEntries(
            Map.entry("ratio", "what is done with officers over actives before the chance of arrest is worked out"),
            Map.entry("self", "how often a citizen counts itself among the actives in view"),
            Map.entry("citizens", "what a citizen does first in its turn"),
            Map.entry("officers", "what an officer does first in its turn"),
            Map.entry("shape", "how vision is measured"),
            Map.entry("term", "between which numbers of ticks a jail term is drawn"),
            Map.entry("countdown", "when a jail term gets shorter"),
            Map.entry("prisoners", "whether a prisoner keeps others off the cell"),
            Map.entry("pursuit", "what an officer does after an arrest"),
            Map.entry("placement", "how many citizens and officers there are"),
            Map.entry("activation", "who acts in a tick"),
            Map.entry("allies", "whom a citizen counts beside itself among the violent in view"),
            Map.entry("release", "where a prisoner comes back to the lattice"),
            Map.entry("offspring", "where hardship and risk aversion of a child come from"),
            Map.entry("death", "whether citizens die of age"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ratio=exact", "taken as it is"),
            Map.entry("ratio=floor", "rounded down"),
            Map.entry("ratio=round", "rounded to the nearest whole, halves to the even one"),
            Map.entry("self=as-is", "only if it is active already; an empty street counts as one"),
            Map.entry("self=once", "once, active or not"),
            Map.entry("self=twice", "once, and once more if it is active already"),
            Map.entry("citizens=move", "moves, then decides"),
            Map.entry("citizens=act", "decides, then moves"),
            Map.entry("officers=move", "moves, then arrests"),
            Map.entry("officers=act", "arrests, then moves"),
            Map.entry("shape=disc", "cells whose middle is no farther than the vision"),
            Map.entry("shape=diamond", "cells no more than the vision away in steps across and down together"),
            Map.entry("shape=square", "cells no more than the vision away across, and no more down"),
            Map.entry("term=from-0-below-most", "from 0 to below jail.longest"),
            Map.entry("term=from-0-to-most", "from 0 to jail.longest"),
            Map.entry("term=from-1-to-most", "from 1 to jail.longest"),
            Map.entry("countdown=end-of-tick", "for all prisoners at the end of a tick, the first one included"),
            Map.entry("countdown=own-turn", "at the prisoner's own turn, which is then over"),
            Map.entry("prisoners=block", "nobody else may stand there"),
            Map.entry("prisoners=leave-room", "another may stand there"),
            Map.entry("pursuit=stay", "stays where it is"),
            Map.entry("pursuit=step", "steps onto the cell of the one arrested"),
            Map.entry("placement=fixed", "density times cells, rounded, at random cells"),
            Map.entry("placement=per-cell", "each cell draws an officer, a citizen or nobody"),
            Map.entry("activation=everyone", "everyone once, in random order"),
            Map.entry(
                    "activation=one", "one at random, for one turn; who is in jail or withdrawn does nothing with it"),
            Map.entry("allies=own-group", "those of the own group"),
            Map.entry("allies=anyone", "those of both groups"),
            Map.entry("release=where-arrested", "at the cell of the arrest, or a free one in view of it"),
            Map.entry("release=anywhere", "at any free cell"),
            Map.entry("offspring=drawn", "drawn anew"),
            Map.entry("offspring=inherited", "those of the parent"),
            Map.entry("death=by-age", "at an age drawn even up to age.longest"),
            Map.entry("death=never", "never"));

    private static final Map<String, String> PRESETS = Map.ofEntries(
            Map.entry("rebellion/paper", "the text of Epstein 2002 where it is clear, the ratio taken as it is"),
            Map.entry("rebellion/netlogo", "Rebellion of NetLogo's model library"),
            Map.entry("rebellion/mesa-3", "Mesa since version 3, which rounds the ratio"),
            Map.entry("rebellion/mesa-2", "Mesa before it rounded the ratio, without the faults its view had then"),
            Map.entry("rebellion/eth-code", "a student replication at ETH Zürich: one turn of somebody per tick"),
            Map.entry("groups/paper", "the text of Epstein 2002 where it is clear"),
            Map.entry(
                    "groups/eth-code",
                    "a student replication at ETH Zürich: one turn of somebody per tick, nobody dies of age;"
                            + " its lattice does not wrap, ours does"));

    private Meanings() {}

    /// What a model is of.
    public static String of(Kind kind) {
        return known(MODELS, kind.word());
    }

    /// What a switch decides.
    public static String ofSwitch(String name) {
        return known(SWITCHES, name);
    }

    /// What is decided where a switch stands at a word.
    public static String ofWord(String name, String word) {
        return known(WORDS, name + "=" + word);
    }

    /// Whose rules a preset has.
    public static String ofPreset(Kind kind, String preset) {
        return known(PRESETS, kind.word() + "/" + preset);
    }

    private static String known(Map<String, String> meanings, String name) {
        String meaning = meanings.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("What " + name + " means must be said.");
        }
        return meaning;
    }
}
