/** The documentation of the API, served by the server itself and from nowhere else. */
@NullMarked
package io.miniter.web.docs;

import org.jspecify.annotations.NullMarked;
