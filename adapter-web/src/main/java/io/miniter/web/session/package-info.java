/** Logging in, staying logged in and logging out, over HTTP. */
@NullMarked
package io.miniter.web.session;

import org.jspecify.annotations.NullMarked;
