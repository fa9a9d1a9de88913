/// Forces of the state: where they are, whether they hold, whom they arrest.
@NullMarked
package aftermath.sim.model.security;

import org.jspecify.annotations.NullMarked;
