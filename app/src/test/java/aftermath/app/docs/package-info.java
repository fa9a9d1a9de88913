/// The documents beside the code, held to it.
@NullMarked
package aftermath.app.docs;

import org.jspecify.annotations.NullMarked;
