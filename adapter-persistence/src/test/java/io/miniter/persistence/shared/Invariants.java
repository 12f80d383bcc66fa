package io.miniter.persistence.shared;

import java.util.Map;

/** What is true of a feature's tables whatever has happened. */
public interface Invariants {

    /** Queries that find what violates it, each under the name of what it finds. */
    Map<String, String> violations();
}
