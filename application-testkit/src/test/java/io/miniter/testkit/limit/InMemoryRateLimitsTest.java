package io.miniter.testkit.limit;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.limit.RateLimits;
import java.time.Duration;

final class InMemoryRateLimitsTest extends RateLimitsContract {

    private final InMemoryRateLimits limits = new InMemoryRateLimits();

    @Override
    protected RateLimits limits(Limit... all) {
        for (Limit limit : all) {
            limits.limit(Activity.WRITE, scope(), limit.most(), limit.period());
        }
        return limits;
    }

    @Override
    protected void pass(Duration time) {
        limits.pass(time);
    }
}
