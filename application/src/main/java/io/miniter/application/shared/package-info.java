/** Shared by all features: the use case marker, the actor, pages, ids. */
@NullMarked
package io.miniter.application.shared;

import org.jspecify.annotations.NullMarked;
