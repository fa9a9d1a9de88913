/// Outside powers: what they have at stake, whom they back, how they stand to each other.
@NullMarked
package aftermath.sim.model.powers;

import org.jspecify.annotations.NullMarked;
