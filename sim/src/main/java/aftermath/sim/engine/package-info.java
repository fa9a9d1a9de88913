/// The engine: sets of entities with columns, mechanisms that step them in a printed plan, addressed draws,
/// and frames of what was observed. It knows no politics: no class here may depend on `aftermath.sim.model`.
@NullMarked
package aftermath.sim.engine;

import org.jspecify.annotations.NullMarked;
