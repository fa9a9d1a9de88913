/// What people can know of each other.
@NullMarked
package aftermath.sim.model.information;

import org.jspecify.annotations.NullMarked;
