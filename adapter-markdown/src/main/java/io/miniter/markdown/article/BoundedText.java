package io.miniter.markdown.article;

/** A text buffer with a maximum length. Further text is dropped, so that writers need no checks. */
final class BoundedText implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final int max;
    private boolean complete = true;

    /** @param max the maximum number of chars */
    BoundedText(int max) {
        this.max = max;
    }

    /** Whether nothing was dropped. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public BoundedText append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public BoundedText append(CharSequence more, int start, int end) {
        complete = complete && end - start <= max - text.length();
        if (complete) {
            text.append(more, start, end);
        }
        return this;
    }

    @Override
    public BoundedText append(char more) {
        return append(String.valueOf(more));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
