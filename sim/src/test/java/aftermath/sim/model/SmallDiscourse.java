package aftermath.sim.model;

import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Discourse.Frame;
import aftermath.sim.scenario.Discourse.Message;
import aftermath.sim.scenario.Discourse.Outlet;
import aftermath.sim.scenario.Origin;
import java.time.LocalDateTime;
import java.util.List;

/// The `discourse` of the [SmallCountry]: four frames, four outlets, some of everything that can be said.
public final class SmallDiscourse {
    /// Frames, by index.
    public static final int PROTEST = 0;

    public static final int PEACE = 1;
    public static final int OCCUPATION = 2;
    public static final int ANNEXATION = 3;

    private static final LocalDateTime START = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final int STATE = 0;
    private static final int SITES = 1;
    private static final int NEIGHBOUR = 2;
    private static final int WEST = 3;

    private SmallDiscourse() {}

    static Discourse discourse() {
        return new Discourse(frames(), outlets(), messages());
    }

    /// The frames alone.
    public static List<Frame> frames() {
        return List.of(
                frame("protest", 0.55, 0.4, 0.45, -0.15, -0.1, 0),
                frame("peace", 0.35, 0.6, 0.45, 0.05, 0.5, -0.2),
                frame("occupation", 0.25, 0.08, 0.15, -0.15, -0.5, 0.4),
                frame("annexation", 0.12, 0.05, 0.08, -0.05, -0.3, 1));
    }

    /// The outlets alone.
    public static List<Outlet> outlets() {
        return List.of(
                outlet("state", List.of(0.7, 0.2, 0.2), List.of(0.6, 0.5, 0.5), false),
                outlet("sites", List.of(0.1, 0.6, 0.1), List.of(0.5, 0.3, 0.4), true),
                outlet("neighbour", List.of(0.2, 0.1, 0.8), List.of(0.3, 0.6, 0.4), false),
                outlet("west", List.of(0.1, 0.3, 0.1), List.of(0.4, 0.2, 0.3), true));
    }

    private static List<Message> messages() {
        return List.of(
                message("protest", SITES, PROTEST, 24, 0.9, true, "other", "protest"),
                message("order", STATE, PROTEST, 48, 0.2, false, "other", "emergency"),
                message("peace", STATE, PEACE, 48, 0.9, true, "other", "troops"),
                message("peace-abroad", NEIGHBOUR, PEACE, 48, 0.9, true, "other", "troops"),
                message("peaceful", WEST, PROTEST, 24, 0.9, false, "western-frame", "protest"),
                message("doubtful", WEST, OCCUPATION, 48, 0.8, false, "western-frame", "troops"),
                message("annexation", WEST, ANNEXATION, 48, 0.7, false, "annexation-talk", "troops"));
    }

    /// A message from an hour on, for as long as its condition holds.
    public static Message message(
            String id, int outlet, int frame, int from, double claim, boolean shown, String stream, String when) {
        return new Message(
                id,
                outlet,
                frame,
                START.plusHours(from),
                null,
                claim,
                0.8,
                shown,
                stream,
                when,
                Origin.ASSUMED,
                "made up");
    }

    private static Frame frame(
            String id,
            double titular,
            double russian,
            double other,
            double legitimacy,
            double acceptance,
            double threat) {
        return new Frame(
                id, id, List.of(titular, russian, other), legitimacy, acceptance, threat, Origin.ASSUMED, "made up");
    }

    private static Outlet outlet(String id, List<Double> reach, List<Double> trust, boolean online) {
        return new Outlet(id, id, reach, trust, online, Origin.ASSUMED, "made up");
    }
}
