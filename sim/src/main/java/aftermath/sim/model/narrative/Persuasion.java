package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Population;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.population.Cells;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Discourse.Message;
import aftermath.sim.scenario.Discourse.Outlet;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// A day of talk: what is heard, what is then believed, what follows from it.
///
/// Its arrays are room to work in; what lasts stands in columns.
final class Persuasion {
    /// A departure from rest smaller than this is none: so beliefs come back to rest and not only near it.
    private static final double FORGOTTEN = 1e-6;

    private final Audiences audiences;
    private final Airtime airtime;
    private final FriedkinJohnsen talk;
    private final Cells cells;
    private final Geography map;
    private final List<Message> messages;
    private final List<Outlet> outlets;
    private final int frames;
    private final double loudness;
    private final double rumour;
    private final double standingLost;
    private final double nationalismLost;

    private final double[] adults;
    private final double everybody;
    private final double[] frameAtRest;
    private final double[] regionAtRest;
    private final double[] acceptanceAtRest;

    private final double[] internet;
    private final double[] annexationTalk;
    private final double[] westernFrame;
    private final double[] scepticism;
    private final double[] nationalism;
    private final double[] standing;
    private final double[] belief;
    private final double[] frameBelief;
    private final double[] offset;
    private final double[] groupAcceptance;
    private final double[] acceptance;
    private final double[] fear;

    private final double[] innate;
    private final double[] pull;
    private final double[] said;
    private final double[] now;
    private final double[] next;
    private final double[] won;

    Persuasion(Binding world, double loudness, double rumour, double standingLost, double nationalismLost) {
        Scenario scenario = world.part(Scenario.class);
        this.map = world.part(Geography.class);
        this.cells = world.part(Population.class).residents().cells();
        this.audiences = new Audiences(scenario, map);
        this.airtime = new Airtime(world);
        this.messages = scenario.discourse().messages();
        this.outlets = scenario.discourse().outlets();
        this.frames = audiences.frames();
        this.loudness = loudness;
        this.rumour = rumour;
        this.standingLost = standingLost;
        this.nationalismLost = nationalismLost;
        this.adults = Diets.adults(world, audiences);
        this.talk = Talk.of(world, audiences, adults);
        this.everybody = Math.max(1, audiences.adults());
        this.frameAtRest = new double[frames];
        Arrays.setAll(frameAtRest, audiences::frameAtRest);
        this.regionAtRest = new double[map.regions()];
        Arrays.setAll(regionAtRest, audiences::regionAtRest);
        this.acceptanceAtRest = new double[audiences.count()];
        Arrays.setAll(acceptanceAtRest, audiences::acceptanceAtRest);
        this.internet = world.reads(Columns.INTERNET);
        this.annexationTalk = world.reads(NarrativeColumns.ANNEXATION_TALK);
        this.westernFrame = world.reads(NarrativeColumns.WESTERN_FRAME);
        this.scepticism = world.reads(NarrativeColumns.SCEPTICISM);
        this.nationalism = world.reads(NarrativeColumns.NATIONALISM);
        this.standing = world.reads(PowerColumns.STANDING);
        this.belief = world.writes(NarrativeColumns.BELIEF_LEVEL);
        this.frameBelief = world.writes(NarrativeColumns.FRAME_BELIEF);
        this.offset = world.writes(NarrativeColumns.LEGITIMACY_OFFSET);
        this.groupAcceptance = world.writes(NarrativeColumns.GROUP_ACCEPTANCE);
        this.acceptance = world.writes(NarrativeColumns.ACCEPTANCE);
        this.fear = world.writes(NarrativeColumns.ANNEXATION_FEAR);
        this.innate = new double[belief.length];
        this.pull = new double[belief.length];
        this.said = new double[belief.length];
        this.now = new double[belief.length];
        this.next = new double[belief.length];
        this.won = new double[map.regions() * Population.GROUPS];
    }

    void day(int tick) {
        boolean silent = !listen(tick);
        if (silent && isAtRest()) {
            return;
        }
        for (int b = 0; b < belief.length; b++) {
            now[b] = audiences.departure(b, belief[b]);
        }
        talk.step(frames, now, innate, pull, said, next);
        for (int b = 0; b < belief.length; b++) {
            boolean forgotten = pull[b] == 0 && Math.abs(next[b]) < FORGOTTEN;
            belief[b] = forgotten ? audiences.rest(b) : audiences.level(b, next[b]);
        }
        countBelievers();
        moveLegitimacy();
        moveAcceptance();
    }

    /// Gathers the weight of what was said in the last day; whether there was anything.
    private boolean listen(int tick) {
        boolean heard = false;
        Arrays.fill(pull, 0);
        Arrays.fill(said, 0);
        for (int m = 0; m < messages.size(); m++) {
            double share = isCut(messages.get(m).stream()) ? 0 : airtime.of(m, tick);
            if (share > 0) {
                hear(messages.get(m), loudness * share);
                heard = true;
            }
        }
        return heard;
    }

    private boolean isCut(String stream) {
        return switch (Discourse.STREAMS.indexOf(stream)) {
            case 0 -> annexationTalk[0] == 0;
            case 1 -> westernFrame[0] == 0;
            default -> false;
        };
    }

    private void hear(Message message, double loud) {
        Outlet outlet = outlets.get(message.outlet());
        for (int a = 0; a < adults.length; a++) {
            double up = internet[Audiences.regionOf(a)];
            double weight = loud
                    * message.weight()
                    * outlet.reach().get(Audiences.dietOf(a))
                    * outlet.trust().get(Audiences.groupOf(a))
                    * (message.shown() ? 1 : 1 - scepticism[a])
                    * (outlet.online() ? up + rumour * (1 - up) : 1);
            int b = a * frames + message.frame();
            pull[b] += weight;
            said[b] += weight * audiences.departure(b, message.claim());
        }
    }

    private boolean isAtRest() {
        if (standing[0] != 1) {
            return false;
        }
        for (double n : nationalism) {
            if (n != 0) {
                return false;
            }
        }
        for (int b = 0; b < belief.length; b++) {
            if (belief[b] != audiences.rest(b)) {
                return false;
            }
        }
        return Arrays.equals(groupAcceptance, acceptanceAtRest);
    }

    /// Means are reckoned from rest, so that at rest they are what they were at the start, to the last bit.
    private void countBelievers() {
        for (int f = 0; f < frames; f++) {
            double more = 0;
            for (int a = 0; a < adults.length; a++) {
                int b = a * frames + f;
                more += adults[a] * (belief[b] - audiences.rest(b));
            }
            frameBelief[f] = frameAtRest[f] + more / everybody;
        }
    }

    private void moveLegitimacy() {
        Arrays.fill(won, 0);
        for (int a = 0; a < adults.length; a++) {
            double group = groupAdults(a);
            won[a / Discourse.DIETS.size()] += group > 0 ? adults[a] / group * audiences.legitimacy(a, belief) : 0;
        }
        for (int c = 0; c < cells.count(); c++) {
            double here = won[map.regionOf(cells.placeOf(c)) * Population.GROUPS + cells.groupOf(c)];
            offset[2 * c] = Math.clamp(here, -1, 1);
            offset[2 * c + 1] = offset[2 * c];
        }
    }

    private double groupAdults(int audience) {
        int region = Audiences.regionOf(audience);
        return audiences.adults(region) * audiences.groupShare(region, Audiences.groupOf(audience));
    }

    private void moveAcceptance() {
        System.arraycopy(regionAtRest, 0, acceptance, 0, acceptance.length);
        Arrays.fill(fear, 0);
        for (int a = 0; a < adults.length; a++) {
            int r = Audiences.regionOf(a);
            double lost = standingLost * (1 - standing[0]) + nationalismLost * nationalism[r];
            double share = adults[a] / Math.max(1, audiences.adults(r));
            groupAcceptance[a] = audiences.acceptance(a, belief, lost);
            acceptance[r] += share * (groupAcceptance[a] - acceptanceAtRest[a]);
            fear[r] += share * audiences.threat(a, belief);
        }
    }
}
