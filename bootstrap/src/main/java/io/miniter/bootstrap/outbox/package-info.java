/** Keeps the outbox moving, and shows how far it is. */
@NullMarked
package io.miniter.bootstrap.outbox;

import org.jspecify.annotations.NullMarked;
