package io.miniter.bench;

/** An endpoint of a server, with its load generator and meter. */
record Subject(Endpoint endpoint, Load load, Meter meter) {

    static Subject of(Endpoint endpoint, Site site, Load load) {
        return new Subject(endpoint, load, new Meter(site));
    }

    String name() {
        return endpoint.name();
    }

    Sample http(int seconds) throws Exception {
        return meter.during(() -> load.http(endpoint, seconds));
    }

    Sample floor(String statements, int seconds) throws Exception {
        return meter.during(() -> load.floor(endpoint, statements, seconds));
    }
}
