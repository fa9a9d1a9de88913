package aftermath.sim.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameter values as they were shipped once. Later tuning of the scenario must not move the tests, so this is a
/// copy, a file per layer; that it names every parameter and no other is tested.
public final class Numbers {
    private static final SortedMap<String, Double> SHIPPED = read();

    private Numbers() {}

    private static SortedMap<String, Double> read() {
        SortedMap<String, Double> all = new TreeMap<>();
        all.putAll(read("population"));
        Catalogue.layers().forEach(layer -> all.putAll(read(layer)));
        return all;
    }

    private static Map<String, Double> read(String layer) {
        Map<String, Double> numbers = new TreeMap<>();
        try (InputStream file = Numbers.class.getResourceAsStream("numbers/" + layer + ".txt")) {
            String text = new String(Objects.requireNonNull(file, layer).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(line -> line.split(" ", -1))
                    .forEach(words -> numbers.put(words[0], Double.parseDouble(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    /// All values, free to be changed by the caller.
    public static SortedMap<String, Double> shipped() {
        return new TreeMap<>(SHIPPED);
    }

    /// All values with some of them set: name, value, name, value, …
    public static SortedMap<String, Double> shippedWith(Object... namesAndValues) {
        return with(shipped(), namesAndValues);
    }

    /// The same numbers with some of them set.
    public static SortedMap<String, Double> with(Map<String, Double> numbers, Object... namesAndValues) {
        SortedMap<String, Double> changed = new TreeMap<>(numbers);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            if (changed.put(name, ((Number) namesAndValues[i + 1]).doubleValue()) == null) {
                throw new IllegalArgumentException("The parameter " + name + " must exist to be set.");
            }
        }
        return changed;
    }
}
