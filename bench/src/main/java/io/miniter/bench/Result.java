package io.miniter.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has measured. As JSON it is what {@code --compare} reads.
 *
 * @param rows by the name of the endpoint
 */
record Result(Server.Start firstStart, Server.Start start, long residentMegabytesAfterLoad, Map<String, Row> rows) {

    /**
     * The medians of one endpoint.
     *
     * @param floorPerSecond what pgbench does with its statements; {@code null} where there is nothing to compare with
     * @param repeated rounds that were measured again, because others had too much of the machine
     */
    record Row(
            double perSecond,
            double medianMillis,
            double slowestMillis,
            double bytes,
            double jvmMicros,
            double databaseMicros,
            double loadMicros,
            double foreignShare,
            long failures,
            @Nullable Double floorPerSecond,
            @Nullable Double floorDatabaseMicros,
            int repeated) {

        static Row of(List<Sample> http, List<Sample> floor, int repeated) {
            return new Row(
                    Median.of(http, Sample::requestsPerSecond),
                    Median.of(http, Sample::medianMillis),
                    Median.of(http, Sample::slowestMillis),
                    Median.of(http, Sample::bytes),
                    Median.of(http, Sample::jvmMicros),
                    Median.of(http, Sample::databaseMicros),
                    Median.of(http, Sample::loadMicros),
                    Median.of(http, Sample::foreignShare),
                    http.stream().mapToLong(Sample::failures).sum(),
                    floor.isEmpty() ? null : Median.of(floor, Sample::requestsPerSecond),
                    floor.isEmpty() ? null : Median.of(floor, Sample::databaseMicros),
                    repeated);
        }

        @Nullable
        Double ratio() {
            return floorPerSecond == null ? null : perSecond / floorPerSecond;
        }
    }
}
