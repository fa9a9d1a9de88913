package aftermath.app.scenario;

import aftermath.sim.scenario.Discourse;
import java.util.List;

/// Frames, outlets and messages.
final class DiscourseTables {
    static final List<String> FRAMES_COLUMNS = List.of(
            "id",
            "name",
            "belief_titular",
            "belief_russian",
            "belief_other",
            "legitimacy",
            "acceptance",
            "threat",
            "origin",
            "source",
            "notes");
    static final List<String> OUTLETS_COLUMNS = List.of(
            "id",
            "name",
            "reach_state",
            "reach_internet",
            "reach_foreign",
            "trust_titular",
            "trust_russian",
            "trust_other",
            "online",
            "origin",
            "source",
            "notes");
    static final List<String> MESSAGES_COLUMNS = List.of(
            "id", "outlet", "frame", "from", "until", "claim", "weight", "shown", "stream", "when", "origin", "source",
            "notes");

    private DiscourseTables() {}

    static Discourse discourse(Table frames, Table outlets, Table messages) {
        return Discourse.NONE;
    }
}
