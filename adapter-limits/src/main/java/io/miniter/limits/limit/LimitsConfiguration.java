package io.miniter.limits.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.TimeMeter;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.KnownNetworks;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.RateLimits;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
final class LimitsConfiguration {

    private static final Logger LOGGER = LoggerFactory.getLogger(LimitsConfiguration.class);

    @Bean
    RateLimits rateLimits(Environment environment) {
        String limits = environment.getProperty("miniter.limits", "on").strip();
        return switch (limits) {
            case "off" -> {
                LOGGER.warn("MINITER_LIMITS=off: nobody is limited, however often they try. For benchmarks and test"
                        + " suites only.");
                yield new NoLimits();
            }
            case "on" ->
                new Bucket4jRateLimits(
                        LimitTable.of(cell -> environment.getProperty("miniter.limit." + cell)),
                        TimeMeter.SYSTEM_NANOTIME,
                        Bucket4jRateLimits.USUAL_ROOM);
            default ->
                throw new UnusableLimitException(
                        "miniter.limits (MINITER_LIMITS) is \"" + limits + "\" and must be \"on\" or \"off\"");
        };
    }

    @Bean
    KnownNetworks knownNetworks() {
        return new CaffeineKnownNetworks(Ticker.systemTicker());
    }

    /** For benchmarks and test suites. */
    private static final class NoLimits implements RateLimits {

        @Override
        public Optional<Quota> take(Activity activity, Party party) {
            return Optional.empty();
        }

        @Override
        public void giveBack(Activity activity, Party party) {
            // Nothing was counted
        }
    }
}
