package aftermath.app.scenario;

import java.util.List;
import java.util.SequencedMap;

/// A piece of YAML or JSON that knows where it stands.
sealed interface Node {
    Mark mark();

    /// What a person calls it.
    String kind();

    /// @param plain written without quotes, so it may be a number
    record Text(Mark mark, String value, boolean plain) implements Node {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    record Many(Mark mark, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /// Keys in the order written; duplicates have been reported and dropped.
    record Keyed(Mark mark, SequencedMap<String, Entry> entries) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /// @param mark where the key stands
    record Entry(Mark mark, Node value) {}
}
