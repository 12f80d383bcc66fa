/** Login, refresh, logout and authentication. */
@NullMarked
package io.miniter.application.session;

import org.jspecify.annotations.NullMarked;
