/** The client's network, directly or through trusted proxies. */
@NullMarked
package io.miniter.http.client;

import org.jspecify.annotations.NullMarked;
