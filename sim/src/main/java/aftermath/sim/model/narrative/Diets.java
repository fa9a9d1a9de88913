package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What people of a group in a region mostly watch or read.
///
///     internet = rural + (urban − rural)·share living in towns
///     foreign  = (1 − internet)·φ_group,   state = the rest
///
/// Assumed; surveys ask for all sources and not for the main one by group.
final class Diets {
    static final Parameter RURAL = share("internet-rural", "Adults of the countryside who mostly use the internet");
    static final Parameter URBAN = share("internet-urban", "Adults of towns who mostly use the internet");
    static final Parameter TITULAR =
            share("foreign-titular", "Viewers of the titular group who watch foreign channels");
    static final Parameter RUSSIAN =
            share("foreign-russian", "Viewers of the Russian group who watch foreign channels");
    static final Parameter OTHER = share("foreign-other", "Viewers of other groups who watch foreign channels");
    static final List<Parameter> PARAMETERS = List.of(RURAL, URBAN, TITULAR, RUSSIAN, OTHER);

    private Diets() {}

    private static Parameter share(String name, String meaning) {
        return new Parameter("narrative.persuade." + name, "share", 0, 1, meaning);
    }

    /// Adults by audience, persons.
    static double[] adults(Binding world, Audiences audiences) {
        double[] adults = new double[audiences.count()];
        double[] foreign = {world.number(TITULAR), world.number(RUSSIAN), world.number(OTHER)};
        List<Scenario.Region> regions = world.part(Scenario.class).regions();
        for (int r = 0; r < regions.size(); r++) {
            double towns = regions.get(r).urbanShare();
            double internet = world.number(RURAL) + (world.number(URBAN) - world.number(RURAL)) * towns;
            for (int g = 0; g < Population.GROUPS; g++) {
                double group = audiences.adults(r) * audiences.groupShare(r, g);
                adults[Audiences.of(r, g, 0)] = group * (1 - internet) * (1 - foreign[g]);
                adults[Audiences.of(r, g, 1)] = group * internet;
                adults[Audiences.of(r, g, 2)] = group * (1 - internet) * foreign[g];
            }
        }
        return adults;
    }
}
