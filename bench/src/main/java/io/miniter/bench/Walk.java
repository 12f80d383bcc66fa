package io.miniter.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A list, read page by page from its newest entry to its oldest.
 *
 * @param pages the path of each page
 * @param last the path of the page that ends with the oldest entry and has as many entries as the others
 * @param entries how many there are
 */
record Walk(List<String> pages, String last, int entries) {

    /** The page size, which is also the server's default. */
    static final int LIMIT = 20;

    /** @param path without parameters */
    static Walk down(Reader reader, String path) throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        String next = path + "?limit=" + LIMIT;
        int items = 0;
        while (true) {
            pages.add(next);
            JsonNode page = reader.get(next);
            items = page.get("items").size();
            if (page.get("next").isNull()) {
                break;
            }
            next = path + "?limit=" + LIMIT + "&cursor=" + page.get("next").asString();
        }
        int entries = (pages.size() - 1) * LIMIT + items;
        if (items == LIMIT || pages.size() == 1) {
            return new Walk(pages, pages.getLast(), entries);
        }
        // A full last page begins this many entries after the start of the last but one
        String before = pages.get(pages.size() - 2);
        String cursor = reader.get(before.replace("limit=" + LIMIT, "limit=" + items))
                .get("next")
                .asString();
        return new Walk(pages, path + "?limit=" + LIMIT + "&cursor=" + cursor, entries);
    }

    /** @param number from 1 on */
    String page(int number) {
        return pages.get(number - 1);
    }

    interface Reader {

        JsonNode get(String path) throws IOException, InterruptedException;
    }
}
