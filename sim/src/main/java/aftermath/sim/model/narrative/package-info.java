/// What audiences are told and believe.
@NullMarked
package aftermath.sim.model.narrative;

import org.jspecify.annotations.NullMarked;
