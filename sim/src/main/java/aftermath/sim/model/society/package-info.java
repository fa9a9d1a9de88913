/// Residents: what they resent, fear and see, and when they come out.
@NullMarked
package aftermath.sim.model.society;

import org.jspecify.annotations.NullMarked;
