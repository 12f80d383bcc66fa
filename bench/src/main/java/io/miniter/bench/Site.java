package io.miniter.bench;

/**
 * The system under test: a server and its database.
 *
 * @param address such as {@code http://127.0.0.1:40123}
 * @param pid of the server's JVM
 */
record Site(String address, long pid, Database database) {

    static Site of(Server server) {
        return new Site(server.address(), server.pid(), new Database(server.home()));
    }
}
