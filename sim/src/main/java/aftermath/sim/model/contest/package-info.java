/// The fight over sites, and those killed and hurt in it.
@NullMarked
package aftermath.sim.model.contest;

import org.jspecify.annotations.NullMarked;
