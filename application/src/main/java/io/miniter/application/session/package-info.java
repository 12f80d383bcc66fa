/** Logging in, staying logged in, logging out; who is asking. */
@NullMarked
package io.miniter.application.session;

import org.jspecify.annotations.NullMarked;
