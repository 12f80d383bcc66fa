package io.miniter.classic;

import io.miniter.application.shared.Actor;

/** Who is asking, where somebody must be. As the first parameter it answers 401 before anything else is looked at. */
record Caller(Actor actor) {}
