package aftermath.sim.lattice;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// The switches of a set of rules as words, so that a scenario can name them: a switch is a component of the record,
/// its
/// words are the constants of its type, small and with hyphens (`from-0-to-most`).
///
/// @param <R> a record all of whose components are enumerations
public final class Switches<R extends Record> {
    private final Class<R> type;

    public Switches(Class<R> type) {
        this.type = type;
    }

    /// Every switch with its words, in alphabetical order of switches.
    public SortedMap<String, List<String>> words() {
        TreeMap<String, List<String>> words = new TreeMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            words.put(
                    part.getName(),
                    Arrays.stream(part.getType().getEnumConstants())
                            .map(Switches::word)
                            .toList());
        }
        return words;
    }

    /// How the switches stand.
    public SortedMap<String, String> of(R rules) {
        TreeMap<String, String> settings = new TreeMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            settings.put(part.getName(), word(value(part, rules)));
        }
        return settings;
    }

    /// The rules with the switches so.
    ///
    /// @param settings a word for every switch
    public R rules(SortedMap<String, String> settings) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            String word = settings.get(part.getName());
            types.add(part.getType());
            values.add(Arrays.stream(part.getType().getEnumConstants())
                    .filter(constant -> word(constant).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            part.getName() + " (" + word + ") must be one of " + words().get(part.getName()) + ".")));
        }
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of switches can be made", e);
        }
    }

    private static Object value(RecordComponent part, Object rules) {
        try {
            return part.getAccessor().invoke(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of switches can be read", e);
        }
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
