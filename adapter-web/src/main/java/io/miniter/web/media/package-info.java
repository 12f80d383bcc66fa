/** Pictures over HTTP: uploads, and what is served of them. */
@NullMarked
package io.miniter.web.media;

import org.jspecify.annotations.NullMarked;
