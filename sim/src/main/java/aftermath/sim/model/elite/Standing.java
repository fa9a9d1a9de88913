package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// How the two factions stand: offices and forces, as shares.
final class Standing {
    private final double[] holder;
    private final double[] holding;
    private final double[] weight;
    private final boolean[] commands;
    private final boolean[] favoured;
    private final double[] strength;
    private final double allOffices;
    private final double commandsAtStart;
    private final double allMen;

    /// Weight of the offices that the predecessor's people hold, as a share of all.
    double offices;
    /// Weight of those among them that command forces, as a share of what they had of them at the start.
    double patronage;
    /// Men of the predecessor's units who would obey him, as a share of all men under arms.
    double favouredMen;
    /// Men who obey the incumbent and hold, as a share of all men under arms.
    double loyalMen;

    Standing(Binding world) {
        Scenario scenario = world.part(Scenario.class);
        List<Conflict.Office> offices = scenario.conflict().offices();
        holder = world.reads(EliteColumns.OFFICE_HOLDER);
        holding = world.reads(Columns.UNIT_HOLDING);
        weight = offices.stream().mapToDouble(Conflict.Office::weight).toArray();
        commands = new boolean[weight.length];
        double all = 0;
        double command = 0;
        for (int o = 0; o < weight.length; o++) {
            commands[o] = offices.get(o).kind().equals(Conflict.Office.FORCES);
            all += weight[o];
            command += commands[o] && offices.get(o).holder().equals(Scenario.PREDECESSOR) ? weight[o] : 0;
        }
        allOffices = all;
        commandsAtStart = command;
        strength =
                scenario.units().stream().mapToDouble(Scenario.Unit::strength).toArray();
        favoured = new boolean[strength.length];
        double men = 0;
        for (int u = 0; u < strength.length; u++) {
            favoured[u] = scenario.units().get(u).patron().equals(Scenario.PREDECESSOR);
            men += strength[u];
        }
        allMen = men;
    }

    /// Looks at offices and forces as they are now.
    void look() {
        double held = 0;
        double command = 0;
        for (int o = 0; o < weight.length; o++) {
            held += holder[o] * weight[o];
            command += commands[o] ? holder[o] * weight[o] : 0;
        }
        offices = allOffices > 0 ? held / allOffices : 0;
        patronage = commandsAtStart > 0 ? Math.min(1, command / commandsAtStart) : 0;
        double theirs = 0;
        double loyal = 0;
        for (int u = 0; u < strength.length; u++) {
            double away = favoured[u] ? patronage : 0;
            theirs += away * strength[u];
            loyal += (1 - away) * strength[u] * holding[u];
        }
        favouredMen = allMen > 0 ? theirs / allMen : 0;
        loyalMen = allMen > 0 ? loyal / allMen : 0;
    }
}
