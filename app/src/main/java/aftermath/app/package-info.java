/// The program: commands, files, reports, the local web page. The one module that touches the world outside.
@NullMarked
package aftermath.app;

import org.jspecify.annotations.NullMarked;
