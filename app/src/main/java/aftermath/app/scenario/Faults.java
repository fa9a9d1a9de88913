package aftermath.app.scenario;

import java.util.List;
import java.util.TreeSet;

/// Everything found wrong so far, in reading order.
final class Faults {
    private final TreeSet<Fault> found = new TreeSet<>();

    void add(String file, Mark mark, String path, String message, String maybe) {
        found.add(new Fault(file, mark.line(), mark.column(), path, message, maybe));
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
