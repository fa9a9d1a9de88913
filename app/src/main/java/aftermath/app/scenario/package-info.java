/// Scenario folders: found, read whole, checked whole. A folder gives either a valid
/// [aftermath.sim.scenario.Scenario] or the list of everything that is wrong with it, each fault with its place.
///
/// Start at [ScenarioReader]. Text becomes nodes ([YamlText], [JsonText]) or rows ([CsvText]); both hand out
/// [Scalar]s, which know where they stand and check themselves.
@NullMarked
package aftermath.app.scenario;

import org.jspecify.annotations.NullMarked;
