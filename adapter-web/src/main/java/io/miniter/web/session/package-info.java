/** Login, refresh and logout over HTTP. */
@NullMarked
package io.miniter.web.session;

import org.jspecify.annotations.NullMarked;
