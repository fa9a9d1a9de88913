package aftermath.app.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A mapping whose keys are known beforehand: a missing or unknown one is reported on opening.
final class Fields {
    private final Faults faults;
    private final String file;
    private final String path;
    private final Mark mark;
    private final Map<String, Node.Entry> entries;

    private Fields(Faults faults, String file, String path, Mark mark, Map<String, Node.Entry> entries) {
        this.faults = faults;
        this.file = file;
        this.path = path;
        this.mark = mark;
        this.entries = entries;
    }

    static Fields open(
            Faults faults, String file, String path, @Nullable Node node, Set<String> required, Set<String> optional) {
        Fields fields = ofAnyKeys(faults, file, path, node);
        if (node instanceof Node.Keyed) {
            fields.check(required, optional);
        }
        return fields;
    }

    /// A mapping from names the author chooses.
    static Fields ofAnyKeys(Faults faults, String file, String path, @Nullable Node node) {
        if (node instanceof Node.Keyed keyed) {
            return new Fields(faults, file, path, keyed.mark(), keyed.entries());
        }
        if (node != null) {
            faults.add(file, node.mark(), path, named(path) + " must be a mapping, but is " + node.kind() + ".", "");
        }
        return new Fields(faults, file, path, node == null ? Mark.START : node.mark(), Map.of());
    }

    private void check(Set<String> required, Set<String> optional) {
        TreeSet<String> allowed = new TreeSet<>(required);
        allowed.addAll(optional);
        entries.forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                TreeSet<String> free = new TreeSet<>(allowed);
                free.removeAll(entries.keySet());
                String guess = Nearest.to(key, free.isEmpty() ? allowed : free);
                faults.add(
                        file,
                        entry.mark(),
                        at(key),
                        "Key " + at(key) + " must be one of " + String.join(", ", allowed) + ".",
                        guess);
            }
        });
        for (String key : new TreeSet<>(required)) {
            if (!entries.containsKey(key)) {
                faults.add(file, mark, at(key), named(path) + " must have the key " + key + ".", "");
            }
        }
    }

    Mark mark() {
        return mark;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /// The key itself as a value, to be checked like one.
    Scalar key(String key) {
        Node.Entry entry = entries.get(key);
        return new Scalar(faults, file, entry == null ? mark : entry.mark(), at(key), key, Scalar.Style.CELL);
    }

    @Nullable
    Node node(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    Fields open(String key, Set<String> required, Set<String> optional) {
        return open(faults, file, at(key), node(key), required, optional);
    }

    /// A mapping inside a list of this one.
    Fields item(Node node, String at, Set<String> required, Set<String> optional) {
        return open(faults, file, at(at), node, required, optional);
    }

    Fields ofAnyKeys(String key) {
        return ofAnyKeys(faults, file, at(key), node(key));
    }

    Scalar value(String key) {
        return scalar(faults, file, at(key), node(key), mark);
    }

    /// The single values of a list.
    List<Scalar> values(String key) {
        List<Scalar> values = new ArrayList<>();
        for (Node item : items(key)) {
            values.add(scalar(faults, file, at(key) + "[" + values.size() + "]", item, mark));
        }
        return values;
    }

    /// The numbers of a list that must have this many; an empty array where it has not.
    double[] numbers(String key, int count, String names) {
        Node node = node(key);
        if (node == null) {
            return new double[0];
        }
        List<Scalar> values = values(key);
        if (node instanceof Node.Many && values.size() != count) {
            faults.add(
                    file,
                    node.mark(),
                    at(key),
                    at(key) + " must have " + count + " numbers, " + names + ", but has " + values.size() + ".",
                    "");
        }
        double[] numbers = values.stream().mapToDouble(Scalar::number).toArray();
        return numbers.length == count ? numbers : new double[0];
    }

    List<Node> items(String key) {
        Node node = node(key);
        if (node instanceof Node.Many many) {
            return many.items();
        }
        if (node != null) {
            faults.add(file, node.mark(), at(key), at(key) + " must be a list, but is " + node.kind() + ".", "");
        }
        return List.of();
    }

    void fault(Mark where, String key, String message, String maybe) {
        faults.add(file, where, at(key), message, maybe);
    }

    String at(String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }

    private static Scalar scalar(Faults faults, String file, String path, @Nullable Node node, Mark otherwise) {
        return switch (node) {
            case null -> new Scalar(faults, file, otherwise, path, null, Scalar.Style.PLAIN);
            case Node.Text text ->
                new Scalar(
                        faults,
                        file,
                        text.mark(),
                        path,
                        text.value(),
                        text.plain() ? Scalar.Style.PLAIN : Scalar.Style.QUOTED);
            default -> {
                faults.add(file, node.mark(), path, path + " must be a single value, but is " + node.kind() + ".", "");
                yield new Scalar(faults, file, node.mark(), path, null, Scalar.Style.PLAIN);
            }
        };
    }

    private static String named(String path) {
        return path.isEmpty() ? "The file" : path;
    }
}
