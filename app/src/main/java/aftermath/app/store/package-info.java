/// What lies on disk: the run folder, its manifest, one immutable file per finished run, and the database over them.
@NullMarked
package aftermath.app.store;

import org.jspecify.annotations.NullMarked;
