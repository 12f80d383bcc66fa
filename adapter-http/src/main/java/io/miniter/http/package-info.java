/** What all HTTP adapters share. It has no API of its own. */
@NullMarked
package io.miniter.http;

import org.jspecify.annotations.NullMarked;
