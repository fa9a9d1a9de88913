/// Organised militants: who they are, when they come out, whom they win over, where their arms come from.
@NullMarked
package aftermath.sim.model.radical;

import org.jspecify.annotations.NullMarked;
