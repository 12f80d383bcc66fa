/** A client of the REST API, as somebody who has read nothing but its documentation would write it. */
@NullMarked
package io.miniter.bootstrap.client;

import org.jspecify.annotations.NullMarked;
