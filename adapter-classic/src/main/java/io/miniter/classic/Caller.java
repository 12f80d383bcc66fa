package io.miniter.classic;

import io.miniter.application.shared.Actor;

/**
 * The authenticated caller, required. As the first parameter it yields 401 before the rest of the request is validated.
 */
record Caller(Actor actor) {}
