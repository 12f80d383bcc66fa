package io.miniter.persistence.follow;

import io.miniter.application.follow.Follows;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisFollows implements Follows {

    private static final Map<String, ErrorCode> CONSTRAINTS = Map.of(
            "follows_follower_id_fkey", ErrorCode.SESSION_ENDED,
            "follows_followee_id_fkey", ErrorCode.ACCOUNT_NOT_FOUND);

    private final FollowMapper mapper;

    MyBatisFollows(FollowMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Follow follow) {
        try {
            mapper.add(new FollowRow(
                    follow.id().value(),
                    follow.followerId().value(),
                    follow.followeeId().value()));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public boolean remove(AccountId followerId, AccountId followeeId) {
        return mapper.remove(followerId.value(), followeeId.value()) > 0;
    }

    @Override
    public void removeAllBy(AccountId account) {
        mapper.removeAllBy(account.value());
    }
}
