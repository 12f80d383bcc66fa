/** What every endpoint is made of: who is asking, fields, lists, problems, and the edges of the server around them. */
@NullMarked
package io.miniter.web.shared;

import org.jspecify.annotations.NullMarked;
