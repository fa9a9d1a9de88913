package aftermath.app.scenario;

import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Discourse.Frame;
import aftermath.sim.scenario.Discourse.Message;
import aftermath.sim.scenario.Discourse.Outlet;
import aftermath.sim.scenario.Scenario.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /// Messages belong to the case; some are on the air before it, some long after.
    private static final int DAYS_BEFORE = 366;

    private static final int DAYS_AFTER = 366;

    private DiscourseTables() {}

    static Discourse discourse(Table frames, Table outlets, Table messages, Clock clock) {
        Ids frameIds = ids(frames, "a frame of the scenario");
        Ids outletIds = ids(outlets, "an outlet of the scenario");
        return new Discourse(
                whole(frames).map(DiscourseTables::frame).toList(),
                whole(outlets).map(DiscourseTables::outlet).toList(),
                messages(messages, frameIds, outletIds, clock));
    }

    private static Ids ids(Table table, String what) {
        Ids ids = new Ids(what);
        table.rows().forEach(row -> ids.add(row.at("id")));
        if (!table.readable()) {
            ids.unknown();
        }
        return ids;
    }

    private static Stream<Row> whole(Table table) {
        return table.rows().stream().filter(row -> !row.ragged());
    }

    private static Frame frame(Row row) {
        row.at("notes").textOrEmpty();
        return new Frame(
                row.at("id").slug(),
                row.at("name").text(),
                shares(row, "belief_titular", "belief_russian", "belief_other"),
                row.at("legitimacy").number(-1, 1),
                row.at("acceptance").number(-1, 1),
                row.at("threat").number(-1, 1),
                row.at("origin").origin(),
                row.at("source").text());
    }

    private static Outlet outlet(Row row) {
        row.at("notes").textOrEmpty();
        return new Outlet(
                row.at("id").slug(),
                row.at("name").text(),
                shares(row, "reach_state", "reach_internet", "reach_foreign"),
                shares(row, "trust_titular", "trust_russian", "trust_other"),
                row.at("online").flag(),
                row.at("origin").origin(),
                row.at("source").text());
    }

    private static List<Double> shares(Row row, String... columns) {
        return Arrays.stream(columns).map(column -> row.at(column).share()).toList();
    }

    private static List<Message> messages(Table table, Ids frames, Ids outlets, Clock clock) {
        Ids ids = ids(table, "a message");
        List<Message> messages = new ArrayList<>(ids.count());
        whole(table).forEach(row -> messages.add(message(row, frames, outlets, clock)));
        return messages;
    }

    private static Message message(Row row, Ids frames, Ids outlets, Clock clock) {
        row.at("notes").textOrEmpty();
        LocalDateTime from = plausible(row.at("from"), clock);
        Scalar last = row.at("until");
        LocalDateTime until = last.blank() ? null : last.hour();
        if (until != null && !until.equals(Scalar.NO_HOUR) && !from.equals(Scalar.NO_HOUR) && !until.isAfter(from)) {
            last.must("be later than from (" + from + "), or empty", "");
        }
        return new Message(
                row.at("id").slug(),
                row.at("outlet").reference(outlets),
                row.at("frame").reference(frames),
                from,
                until,
                row.at("claim").share(),
                row.at("weight").share(),
                row.at("shown").flag(),
                row.at("stream").oneOf(Discourse.STREAMS),
                row.at("when").oneOf(Discourse.CONDITIONS),
                row.at("origin").origin(),
                row.at("source").text());
    }

    private static LocalDateTime plausible(Scalar written, Clock clock) {
        LocalDateTime time = written.hour();
        LocalDateTime first = clock.start().minusDays(DAYS_BEFORE);
        LocalDateTime last = clock.until().plusDays(DAYS_AFTER);
        if (!time.equals(Scalar.NO_HOUR) && (time.isBefore(first) || time.isAfter(last))) {
            written.must("lie between " + first + " and " + last, "");
        }
        return time;
    }
}
