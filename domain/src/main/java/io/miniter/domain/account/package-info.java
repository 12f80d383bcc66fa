/** Who a person is here: handle, e-mail, password, profile. */
@NullMarked
package io.miniter.domain.account;

import org.jspecify.annotations.NullMarked;
