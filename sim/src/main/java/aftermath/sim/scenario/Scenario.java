package aftermath.sim.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One documented crisis, whole and valid.
///
/// @param posterior what a fit to the record left of the priors; none where the case was not fitted
/// @param hash SHA-256 over the bytes of every file the scenario is read from, lower-case hexadecimal
public record Scenario(
        String id,
        String title,
        String summary,
        Country country,
        Clock clock,
        List<Region> regions,
        List<Place> places,
        List<Border> borders,
        List<Indicator> indicators,
        List<Price> prices,
        List<Unit> units,
        List<Member> members,
        Conflict conflict,
        Discourse discourse,
        Abroad abroad,
        SortedMap<String, Param> params,
        List<Event> events,
        SortedMap<String, Variant> variants,
        ObservedRecord record,
        @Nullable Posterior posterior,
        String hash) {

    /// Patron of the units, and holder of the offices, that the predecessor's people command.
    public static final String PREDECESSOR = "predecessor";

    public Scenario {
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        borders = List.copyOf(borders);
        indicators = List.copyOf(indicators);
        prices = List.copyOf(prices);
        units = List.copyOf(units);
        members = List.copyOf(members);
        params = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(params));
        events = List.copyOf(events);
        variants = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    /// A case that was not fitted.
    public Scenario(
            String id,
            String title,
            String summary,
            Country country,
            Clock clock,
            List<Region> regions,
            List<Place> places,
            List<Border> borders,
            List<Indicator> indicators,
            List<Price> prices,
            List<Unit> units,
            List<Member> members,
            Conflict conflict,
            Discourse discourse,
            Abroad abroad,
            SortedMap<String, Param> params,
            List<Event> events,
            SortedMap<String, Variant> variants,
            ObservedRecord record,
            String hash) {
        this(
                id,
                title,
                summary,
                country,
                clock,
                regions,
                places,
                borders,
                indicators,
                prices,
                units,
                members,
                conflict,
                discourse,
                abroad,
                params,
                events,
                variants,
                record,
                null,
                hash);
    }

    /// The same case, fitted; or not, where there is nothing.
    public Scenario with(@Nullable Posterior its) {
        return copy(units, conflict, params, events, its);
    }

    /// The same case as before the fit.
    public Scenario withoutPosterior() {
        return copy(units, conflict, params, events, null);
    }

    /// The same case with every parameter at its shipped value: no prior and no posterior is drawn from.
    public Scenario shipped() {
        TreeMap<String, Param> fixed = new TreeMap<>();
        params.forEach((name, param) -> fixed.put(name, param.fixedAt(param.value())));
        return copy(units, conflict, fixed, events, null);
    }

    /// The same case with one parameter fixed at another value.
    ///
    /// @throws IllegalArgumentException where the case has no such parameter
    public Scenario with(String param, double value) {
        Param old = params.get(param);
        if (old == null) {
            throw new IllegalArgumentException("Parameter " + param + " must be one of the scenario's.");
        }
        TreeMap<String, Param> changed = new TreeMap<>(params);
        changed.put(param, old.fixedAt(value));
        return copy(units, conflict, changed, events, posterior);
    }

    /// The same case with other forces and other militants, sites and offices.
    public Scenario with(List<Unit> otherUnits, Conflict otherConflict) {
        return copy(otherUnits, otherConflict, params, events, posterior);
    }

    /// The same case with another schedule.
    ///
    /// @param changes drops, moves and additions, in this order
    /// @param ticks   hours of the run after the burn-in: events must lie in the burn-in or in them
    /// @throws IllegalArgumentException where a change names no event, adds one that is there, or puts one
    ///     outside the run
    public Scenario with(List<Intervention.EventChange> changes, int ticks) {
        if (changes.isEmpty()) {
            return this;
        }
        LocalDateTime first = clock.start.minusHours(clock.burnIn);
        LocalDateTime end = clock.start.plusHours(ticks);
        List<Event> changed = new ArrayList<>(events);
        for (Intervention.EventChange change : changes) {
            switch (change) {
                case Intervention.EventChange.Drop(String event) -> changed.remove(indexOf(changed, event));
                case Intervention.EventChange.Move(String event, int hours) -> {
                    Event moved = changed.get(indexOf(changed, event)).later(hours);
                    changed.set(indexOf(changed, event), within(moved, first, end));
                }
                case Intervention.EventChange.Add(Event added) -> {
                    if (changed.stream().anyMatch(e -> e.id.equals(added.id))) {
                        throw new IllegalArgumentException("The event to add (" + added.id
                                + ") must have a name of its own, and the schedule has it already.");
                    }
                    changed.add(within(added, first, end));
                }
            }
        }
        return copy(units, conflict, params, changed, posterior);
    }

    private static int indexOf(List<Event> events, String id) {
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).id.equals(id)) {
                return e;
            }
        }
        throw new IllegalArgumentException("The event to change (" + id
                + ") must be one of the schedule's.\nMaybe it is one of: "
                + String.join(", ", events.stream().map(Event::id).sorted().toList()) + ".");
    }

    private static Event within(Event event, LocalDateTime first, LocalDateTime end) {
        if (event.at.isBefore(first) || !event.at.isBefore(end)) {
            throw new IllegalArgumentException("The event " + event.id + " (" + event.at
                    + ") must lie within the run, from " + first + " to before " + end + ".");
        }
        return event;
    }

    private Scenario copy(
            List<Unit> itsUnits,
            Conflict itsConflict,
            SortedMap<String, Param> itsParams,
            List<Event> itsEvents,
            @Nullable Posterior itsPosterior) {
        return new Scenario(
                id,
                title,
                summary,
                country,
                clock,
                regions,
                places,
                borders,
                indicators,
                prices,
                itsUnits,
                members,
                itsConflict,
                discourse,
                abroad,
                itsParams,
                itsEvents,
                variants,
                record,
                itsPosterior,
                hash);
    }

    /// Hours from the start to a moment, negative before it.
    public int tickOf(LocalDateTime at) {
        return Math.toIntExact(Duration.between(clock.start, at).toHours());
    }

    /// @param iso   ISO 3166-1 alpha-3
    /// @param gwno  Gleditsch-Ward number, for conflict data
    public record Country(String iso, int gwno, String name, long population) {}

    /// Ticks are hours of national time.
    ///
    /// @param start     first hour, national time
    /// @param until     hour after the last, national time
    /// @param utcOffset national time minus UTC, hours
    /// @param burnIn    quiet hours simulated before the start, so that crowds begin at their resting level
    public record Clock(LocalDateTime start, LocalDateTime until, int utcOffset, int burnIn) {}

    /// A first-level unit.
    ///
    /// @param iso            ISO 3166-2 code, as in the map
    /// @param population     residents of all ages
    /// @param adultShare     share aged 15 and over, 0..1
    /// @param shareKazakh    share of residents of the titular group, 0..1
    /// @param shareRussian   share of residents of the Russian group, 0..1; the rest are others
    /// @param urbanShare     share living in towns, 0..1
    /// @param unemployment   joblessness, %
    /// @param wage           average wage, KZT per month
    /// @param poverty        share below the national line, %
    /// @param lpgShare       share of vehicles that run on liquefied petroleum gas, 0..1
    /// @param legitimacyOffset legitimacy of the government at rest, over that of the nation, −1..1
    /// @param utcOffset      local time minus UTC, hours
    /// @param latitude       WGS84 degrees
    /// @param longitude      WGS84 degrees
    public record Region(
            String iso,
            String name,
            long population,
            double adultShare,
            double shareKazakh,
            double shareRussian,
            double urbanShare,
            double unemployment,
            double wage,
            double poverty,
            double lpgShare,
            double legitimacyOffset,
            int utcOffset,
            double latitude,
            double longitude) {}

    /// A town, a city or the rest of a region.
    ///
    /// @param region index into the scenario's regions
    public record Place(
            String id, String name, int region, String kind, long population, double latitude, double longitude) {}

    /// Two regions that touch, by index.
    public record Border(int a, int b) {}

    /// One value of an economic series.
    ///
    /// @param period as written: a year, a quarter, a month or a day
    /// @param region index into the scenario's regions, or -1 for the nation
    /// @param lo     low end where the source gives a range, else the value
    /// @param hi     high end where the source gives a range, else the value
    public record Indicator(
            String period, String series, int region, double value, double lo, double hi, String unit, String source) {}

    /// Pump price of LPG in a region before and after its cap is lifted, KZT/l.
    public record Price(int region, double before, double after, Origin origin, String source) {}

    /// A body of men under arms.
    ///
    /// @param kind     police, guard, army or special
    /// @param home     index into the scenario's places
    /// @param strength persons
    /// @param mobile   can be sent elsewhere
    /// @param patron   incumbent, predecessor or none: whose people command it
    public record Unit(
            String id,
            String kind,
            int home,
            int strength,
            boolean mobile,
            String patron,
            Origin origin,
            String source) {}

    /// A member of the alliance.
    ///
    /// @param lead    its consent is needed
    /// @param troops  persons it can send
    /// @param benefit what a saved ally is worth to it, 1, against a cost of 1 for the lead
    /// @param cost    what sending costs it, 1
    public record Member(
            String id,
            String name,
            boolean lead,
            int troops,
            double benefit,
            double cost,
            Origin origin,
            String source) {}

    /// Something from outside that happens at a fixed hour.
    ///
    /// @param kind   what it is, of the kinds mechanisms know
    /// @param region index into the scenario's regions, or -1 for all
    public record Event(String id, LocalDateTime at, String kind, int region, String source) {
        /// The same so many hours later; negative for earlier.
        public Event later(int hours) {
            return new Event(id, at.plusHours(hours), kind, region, source);
        }
    }

    /// A named way to run the case.
    ///
    /// @param cuts mechanisms or layers taken out
    /// @param sets parameters fixed at other values
    public record Variant(String name, String meaning, List<String> cuts, SortedMap<String, Double> sets) {}

    /// What was observed in reality.
    public record ObservedRecord(List<DayRecord> days, List<TimelineEntry> timeline) {
        public ObservedRecord {
            days = List.copyOf(days);
            timeline = List.copyOf(timeline);
        }
    }

    /// One quantity on one day, with its range.
    ///
    /// @param region  index into the scenario's regions, or -1 for the nation
    /// @param outcome what was counted: participants, held, troops, internet, deaths, security deaths,
    ///                regions, cities
    /// @param mid     best figure, NaN where only a range is known
    /// @param guess   true where the compiler estimated it without a direct source
    public record DayRecord(
            java.time.LocalDate date,
            int region,
            String outcome,
            double lo,
            double mid,
            double hi,
            boolean guess,
            String source) {}

    /// One dated event of the record.
    ///
    /// @param hour local time as written, or empty where unknown
    public record TimelineEntry(
            java.time.LocalDate date,
            String hour,
            String region,
            String type,
            String text,
            double value,
            @Nullable String unit,
            double lo,
            double hi,
            String source) {}
}
