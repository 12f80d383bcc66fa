/** Tomcat: its connections, its second port, and non-blocking reading of bodies. */
@NullMarked
package io.miniter.http.server;

import org.jspecify.annotations.NullMarked;
