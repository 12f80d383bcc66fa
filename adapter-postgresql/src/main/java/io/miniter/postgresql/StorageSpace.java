package io.miniter.postgresql;

/** Whether there is disk space for writes. */
public interface StorageSpace {

    /**
     * Whether writes should be refused for lack of disk space. Answered from memory, at most about a second old; called
     * before each write.
     */
    boolean isFull();
}
