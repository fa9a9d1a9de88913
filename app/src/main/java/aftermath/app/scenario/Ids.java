package aftermath.app.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names one table gives, which others refer to.
final class Ids {
    private final String what;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private boolean known = true;

    Ids(String what) {
        this.what = what;
    }

    /// Nothing can be said of references into a table that could not be read.
    void unknown() {
        known = false;
    }

    boolean isKnown() {
        return known;
    }

    void add(Scalar name) {
        String raw = name.raw();
        if (raw == null || raw.isEmpty()) {
            return;
        }
        Integer line = lines.putIfAbsent(raw, name.mark().line());
        if (line != null) {
            name.must("appear once, but stands in line " + line + " already", "");
        } else {
            indexes.put(raw, indexes.size());
        }
    }

    /// A name known to be sound.
    void add(String name) {
        indexes.putIfAbsent(name, indexes.size());
    }

    int indexOf(Scalar name) {
        Integer index = name.raw() == null ? null : indexes.get(name.raw());
        if (index == null && known) {
            name.must("be " + what, Nearest.to(String.valueOf(name.raw()), indexes.keySet()));
        }
        return index == null ? -1 : index;
    }

    boolean has(String name) {
        return indexes.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(indexes.keySet());
    }

    int count() {
        return indexes.size();
    }
}
