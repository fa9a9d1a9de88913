package aftermath.app.scenario;

import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scheduled events dropped, moved or added.
final class ScheduleText {
    private static final Pattern SHIFT = Pattern.compile("([+-])([0-9]{1,5})([hd])");
    private static final int DAY = 24;

    private final Ground ground;
    private final Set<String> touched = new HashSet<>();

    ScheduleText(Ground ground) {
        this.ground = ground;
    }

    List<EventChange> changes(Fields intervention) {
        List<EventChange> changes = new ArrayList<>();
        for (Scalar dropped : intervention.values("drop")) {
            Event event = ground.event(dropped);
            once(dropped);
            if (event != null) {
                changes.add(new EventChange.Drop(event.id()));
            }
        }
        Fields moves = intervention.ofAnyKeys("move");
        for (String id : moves.keys()) {
            Event event = ground.event(moves.key(id));
            once(moves.key(id));
            int hours = shift(moves.value(id));
            if (event != null && hours != 0) {
                Scenario.Clock clock = ground.scenario().clock();
                within(moves.value(id), event.at().plusHours(hours), clock);
                changes.add(new EventChange.Move(id, hours));
            }
        }
        added(intervention, changes);
        return changes;
    }

    private void added(Fields intervention, List<EventChange> changes) {
        Ids regions = new Ids("a region of the scenario, or all");
        ground.scenario().regions().forEach(region -> regions.add(region.iso()));
        if (!ground.sound()) {
            regions.unknown();
        }
        int count = 0;
        for (Node item : intervention.items("add")) {
            Fields fields = intervention.item(item, "add[" + count++ + "]", Header.EVENT, Set.of());
            Event event = Header.event(fields, regions, Catalogue.EVENT_KINDS);
            Scalar id = fields.value("id");
            boolean there = ground.scenario().events().stream().anyMatch(e -> e.id().equals(event.id()));
            if (there) {
                id.must("be a name that no event of the scenario has", "");
            } else {
                once(id);
            }
            if (fields.has("at")) {
                within(fields.value("at"), event.at(), ground.scenario().clock());
            }
            changes.add(new EventChange.Add(event));
        }
    }

    private void once(Scalar id) {
        if (id.raw() != null && !touched.add(id.raw())) {
            id.must("be changed once", "delete one of the two");
        }
    }

    private void within(Scalar said, LocalDateTime at, Scenario.Clock clock) {
        if (ground.sound() && (at.isBefore(clock.start()) || !at.isBefore(clock.until()))) {
            said.must(
                    "leave the event within the clock, from " + clock.start() + " to before " + clock.until()
                            + ", but puts it at " + at,
                    "");
        }
    }

    /// Hours; 0 where it says none, which has been reported.
    private static int shift(Scalar said) {
        String text = said.raw() == null ? "" : said.raw();
        Matcher form = SHIFT.matcher(text);
        if (!form.matches()) {
            said.must("be a sign, a number and h or d, as +24h or -2d", guess(text));
            return 0;
        }
        int hours = Integer.parseInt(form.group(2)) * (form.group(3).equals("d") ? DAY : 1);
        if (hours == 0) {
            said.must("move the event", "");
        }
        return form.group(1).equals("-") ? -hours : hours;
    }

    private static String guess(String text) {
        if (text.matches("[0-9]{1,5}[hd]")) {
            return "+" + text;
        }
        return text.matches("[+-]?[0-9]{1,5}") ? (text.matches("[+-].*") ? text : "+" + text) + "h" : "";
    }
}
