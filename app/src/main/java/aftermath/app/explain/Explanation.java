package aftermath.app.explain;

import java.util.Map;

/// What is said of one name.
///
/// @param text  for people
/// @param facts for programs: the same as one JSON object
public record Explanation(String text, Map<String, Object> facts) {
    /// Version of the shape of [#facts()].
    public static final String SCHEMA = "aftermath/explain/1";
}
