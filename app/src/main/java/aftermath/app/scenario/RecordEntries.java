package aftermath.app.scenario;

import aftermath.lab.claim.Claim;
import aftermath.sim.scenario.Scenario.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Entries of the record's timeline that claims point to, each by its date and type, and where that is not enough by
/// region and a word of its text.
final class RecordEntries {
    static final Set<String> KEYS = Set.of("date", "type");
    static final Set<String> OPTIONAL_KEYS = Set.of("region", "words");

    private final Ground ground;

    RecordEntries(Ground ground) {
        this.ground = ground;
    }

    /// All that match, in the order of the timeline within each, each once.
    List<Claim.Entry> entries(Fields claim) {
        Set<Claim.Entry> found = new LinkedHashSet<>();
        int count = 0;
        for (Node item : claim.items("records")) {
            Fields fields = claim.item(item, "records[" + count++ + "]", KEYS, OPTIONAL_KEYS);
            List<TimelineEntry> matching = matching(fields);
            if (matching.isEmpty() && ground.sound() && fields.has("date") && fields.has("type")) {
                fields.fault(
                        fields.mark(), "", fields.at("") + " must match an entry of the timeline.", nearest(fields));
            }
            matching.forEach(e -> found.add(new Claim.Entry(e.date().toString(), e.type(), e.text(), e.source())));
        }
        return List.copyOf(found);
    }

    private List<TimelineEntry> matching(Fields fields) {
        LocalDate date = fields.value("date").date();
        String type = fields.value("type").text();
        String region = fields.has("region") ? fields.value("region").text() : "";
        String words = fields.has("words") ? fields.value("words").text() : "";
        return ground.scenario().record().timeline().stream()
                .filter(e -> e.date().equals(date) && e.type().equals(type))
                .filter(e -> region.isEmpty() || e.region().equals(region))
                .filter(e -> e.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// What the timeline has of that day, or of that type.
    private String nearest(Fields fields) {
        LocalDate date = fields.value("date").date();
        String type = String.valueOf(fields.value("type").raw());
        List<String> types = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (TimelineEntry e : ground.scenario().record().timeline()) {
            if (e.date().equals(date)) {
                types.add(e.type());
            }
            if (e.type().equals(type)) {
                days.add(e.date().toString());
            }
        }
        if (!types.isEmpty() && !types.contains(type)) {
            return "one of the types of that day: "
                    + String.join(", ", types.stream().distinct().toList());
        }
        return types.isEmpty() && !days.isEmpty()
                ? "one of the days of that type: "
                        + String.join(", ", days.stream().distinct().toList())
                : "";
    }
}
