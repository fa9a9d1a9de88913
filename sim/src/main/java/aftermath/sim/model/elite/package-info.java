/// The contest of two factions for offices and forces.
@NullMarked
package aftermath.sim.model.elite;

import org.jspecify.annotations.NullMarked;
