package io.miniter.postgresql;

/** Whether there is room for what people write. */
public interface StorageSpace {

    /**
     * Whether so little room is left that nothing more should be written. Answered from memory: asked before each
     * write, and right within about a second.
     */
    boolean isFull();
}
