/** Timelines, over HTTP. */
@NullMarked
package io.miniter.web.timeline;

import org.jspecify.annotations.NullMarked;
