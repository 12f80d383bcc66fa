/** The documentation of the API, served without third-party resources. */
@NullMarked
package io.miniter.web.docs;

import org.jspecify.annotations.NullMarked;
