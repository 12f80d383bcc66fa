/** What every feature's use cases are made of: the marker, who is asking, pages, ids. */
@NullMarked
package io.miniter.application.shared;

import org.jspecify.annotations.NullMarked;
