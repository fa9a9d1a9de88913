package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Discourse.Message;
import aftermath.sim.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/// When what is said: a message is on the air from its first to its last hour, and only while its condition holds.
final class Airtime {
    /// What a mechanism must read to know which messages are due.
    static final List<Column> READS = List.of(NarrativeColumns.PROTEST_NEWS, Columns.EMERGENCY, Columns.TROOPS);

    private static final int DAY = 24;

    private final List<Message> messages;
    private final int[] from;
    private final int[] until;
    private final int[] condition;
    private final double[] news;
    private final double[] emergency;
    private final double[] troops;

    Airtime(Binding world) {
        Scenario scenario = world.part(Scenario.class);
        LocalDateTime start = scenario.clock().start();
        this.messages = scenario.discourse().messages();
        this.from = messages.stream().mapToInt(m -> hour(start, m.from())).toArray();
        this.until = messages.stream()
                .mapToInt(m -> m.until() == null ? Integer.MAX_VALUE : hour(start, m.until()))
                .toArray();
        this.condition = messages.stream()
                .mapToInt(m -> Discourse.CONDITIONS.indexOf(m.when()))
                .toArray();
        this.news = world.reads(NarrativeColumns.PROTEST_NEWS);
        this.emergency = world.reads(Columns.EMERGENCY);
        this.troops = world.reads(Columns.TROOPS);
    }

    private static int hour(LocalDateTime start, LocalDateTime at) {
        return Math.toIntExact(Duration.between(start, at).toHours());
    }

    /// Share of the last day for which the message was on the air; 0 unless its condition holds now.
    double of(int message, int tick) {
        int hours = Math.min(until[message], tick) - Math.max(from[message], tick - DAY);
        return hours > 0 && holds(condition[message]) ? (double) hours / DAY : 0;
    }

    private boolean holds(int which) {
        return switch (which) {
            case 1 -> news[0] >= 1;
            case 2 -> emergency[0] > 0;
            case 3 -> troops[0] > 0;
            default -> true;
        };
    }

    /// Whether anything of a stream was on the air in the last day.
    boolean any(String stream, int tick) {
        for (int m = 0; m < messages.size(); m++) {
            if (messages.get(m).stream().equals(stream) && of(m, tick) > 0) {
                return true;
            }
        }
        return false;
    }
}
