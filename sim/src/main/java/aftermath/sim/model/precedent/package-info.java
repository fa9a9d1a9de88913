/// What other states take from the case.
@NullMarked
package aftermath.sim.model.precedent;

import org.jspecify.annotations.NullMarked;
