/** Tomcat: its connections, its second port, and requests that wait for their bodies without a thread. */
@NullMarked
package io.miniter.http.server;

import org.jspecify.annotations.NullMarked;
