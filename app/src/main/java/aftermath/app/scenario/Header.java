package aftermath.app.scenario;

import aftermath.sim.scenario.Scenario.Clock;
import aftermath.sim.scenario.Scenario.Country;
import aftermath.sim.scenario.Scenario.Event;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What scenario.yaml says itself, tables and parameters aside: country, clock and events.
final class Header {
    static final String SCHEMA = "aftermath/scenario/1";
    static final Set<String> KEYS = Set.of(
            "schema",
            "id",
            "title",
            "summary",
            "country",
            "clock",
            "tables",
            "record",
            "events",
            "variants",
            "parameters");
    static final Set<String> TABLES =
            Set.of("regions", "places", "adjacency", "economy", "prices", "units", "members", "map");
    /// Tables of what not every crisis has.
    static final Set<String> OPTIONAL_TABLES =
            Set.of("militants", "sites", "offices", "frames", "outlets", "messages", "powers", "pairs", "states");
    static final Set<String> OPTIONAL_KEYS = Set.of("claims", "fit");
    static final Set<String> EVENT = Set.of("id", "at", "kind", "region", "source");
    static final Set<String> RECORD = Set.of("daily", "timeline");

    private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");
    private static final long MOST_DAYS = aftermath.sim.model.Nation.MOST_TICKS / 24;

    /// A clock that cannot be read: everything lies within it, so that one fault is not told as hundreds.
    private static final LocalDateTime DAWN = LocalDateTime.of(1000, 1, 1, 0, 0);

    private static final LocalDateTime DUSK = LocalDateTime.of(9000, 1, 1, 0, 0);

    private Header() {}

    static Country country(Fields root) {
        Fields country = root.open("country", Set.of("iso", "gwno", "name", "population"), Set.of());
        return new Country(
                country.value("iso").matching(ALPHA3, "be an ISO 3166-1 alpha-3 code as KAZ"),
                (int) country.value("gwno").whole(1, 999),
                country.value("name").text(),
                country.value("population").whole(1, 2_000_000_000L));
    }

    static Clock clock(Fields root) {
        Fields fields = root.open("clock", Set.of("start", "until", "utcOffset", "burnIn"), Set.of());
        Clock clock = new Clock(
                fields.value("start").hour(),
                fields.value("until").hour(),
                (int) fields.value("utcOffset").whole(-12, 14),
                (int) fields.value("burnIn").whole(0, 8760));
        if (clock.start().equals(Scalar.NO_HOUR) || clock.until().equals(Scalar.NO_HOUR)) {
            return new Clock(DAWN, DUSK, clock.utcOffset(), clock.burnIn());
        }
        if (fields.has("start") && fields.has("until")) {
            long days = Duration.between(clock.start(), clock.until()).toDays();
            if (!clock.until().isAfter(clock.start())) {
                fields.value("until").must("be later than start (" + clock.start() + ")", "");
            } else if (days > MOST_DAYS) {
                fields.value("until").must("be at most " + MOST_DAYS + " days after start, but is " + days, "");
            }
        }
        return clock;
    }

    static List<Event> events(Fields root, Clock clock, Ids regions, List<String> kinds) {
        List<Event> events = new ArrayList<>();
        Ids ids = new Ids("an event");
        for (Node item : root.items("events")) {
            Fields event = root.item(item, "events[" + events.size() + "]", EVENT, Set.of());
            ids.add(event.value("id"));
            Event read = event(event, regions, kinds);
            if (event.has("at")
                    && (read.at().isBefore(clock.start()) || !read.at().isBefore(clock.until()))) {
                event.value("at")
                        .must("lie within the clock, from " + clock.start() + " to before " + clock.until(), "");
            }
            events.add(read);
        }
        return events;
    }

    /// One event; whether it lies within a clock is for the caller to judge.
    static Event event(Fields event, Ids regions, List<String> kinds) {
        Scalar region = event.value("region");
        boolean everywhere = "all".equals(region.raw());
        return new Event(
                event.value("id").slug(),
                event.value("at").hour(),
                event.value("kind").oneOf(kinds),
                everywhere ? -1 : region.reference(regions),
                event.value("source").text());
    }
}
