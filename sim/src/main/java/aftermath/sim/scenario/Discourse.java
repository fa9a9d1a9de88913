package aftermath.sim.scenario;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of the case: frames, outlets, messages. All empty where a case has none.
public record Discourse(List<Frame> frames, List<Outlet> outlets, List<Message> messages) {
    /// A case that nobody talks about.
    public static final Discourse NONE = new Discourse(List.of(), List.of(), List.of());

    /// Media diets of audiences: state television, the open internet, foreign television in the neighbour's language.
    public static final List<String> DIETS = List.of("state", "internet", "foreign");

    /// Streams of messages: the first two can be cut by themselves.
    public static final List<String> STREAMS = List.of("annexation-talk", "western-frame", "other");

    /// What must be so for a message to be said.
    public static final List<String> CONDITIONS = List.of("always", "protest", "emergency", "troops");

    public Discourse {
        frames = List.copyOf(frames);
        outlets = List.copyOf(outlets);
        messages = List.copyOf(messages);
    }

    /// A way to see the case.
    ///
    /// @param beliefs    belief at rest by group (titular, Russian, others), 0..1
    /// @param legitimacy what full belief does to the government's legitimacy, −1..1
    /// @param acceptance what full belief does to acceptance of the peacekeepers where half accept them, −1..1
    /// @param threat     what full belief does to the fear of annexation, −1..1
    public record Frame(
            String id,
            String name,
            List<Double> beliefs,
            double legitimacy,
            double acceptance,
            double threat,
            Origin origin,
            String source) {}

    /// Somebody who is heard.
    ///
    /// @param reach  share of each diet's audience reached ([#DIETS] order), 0..1
    /// @param trust  by group (titular, Russian, others), 0..1
    /// @param online heard through the internet, so not while it is down
    public record Outlet(
            String id,
            String name,
            List<Double> reach,
            List<Double> trust,
            boolean online,
            Origin origin,
            String source) {}

    /// What an outlet says of a frame, for how long.
    ///
    /// @param outlet index into outlets
    /// @param frame  index into frames
    /// @param until  hour after the last; null for as long as its condition holds
    /// @param claim  belief it argues for, 0..1
    /// @param weight how much airtime, 0..1
    /// @param shown  whether evidence is shown
    /// @param stream one of [#STREAMS]: what cuts it
    /// @param when   one of [#CONDITIONS]: said only while that is so
    public record Message(
            String id,
            int outlet,
            int frame,
            LocalDateTime from,
            @Nullable LocalDateTime until,
            double claim,
            double weight,
            boolean shown,
            String stream,
            String when,
            Origin origin,
            String source) {}
}
