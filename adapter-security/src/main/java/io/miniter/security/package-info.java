/** The cryptographic driven ports: password hashes and tokens. One package per feature. */
@NullMarked
package io.miniter.security;

import org.jspecify.annotations.NullMarked;
