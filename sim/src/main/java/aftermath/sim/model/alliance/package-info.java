/// The request for help, the answer, the announcement, the troops, their leaving.
@NullMarked
package aftermath.sim.model.alliance;

import org.jspecify.annotations.NullMarked;
