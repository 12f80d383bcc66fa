/** What the application's ports ask of cryptography: password hashes and tokens. One package for each feature. */
@NullMarked
package io.miniter.security;

import org.jspecify.annotations.NullMarked;
