/// Claims, their tests and interventions in words and as JSON.
@NullMarked
package aftermath.app.claim;

import org.jspecify.annotations.NullMarked;
