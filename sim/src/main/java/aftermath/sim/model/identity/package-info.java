/// Tension between groups of residents.
@NullMarked
package aftermath.sim.model.identity;

import org.jspecify.annotations.NullMarked;
