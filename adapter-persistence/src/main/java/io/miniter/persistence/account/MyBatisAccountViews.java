package io.miniter.persistence.account;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AccountViews;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MyBatisAccountViews implements AccountViews {

    private final AccountViewMapper mapper;
    private final AccountConverter converter;

    MyBatisAccountViews(AccountViewMapper mapper, AccountConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public Optional<AccountView> find(AccountId id, @Nullable AccountId reader) {
        return mapper.findById(id.value(), valueOf(reader)).map(converter::toView);
    }

    @Override
    public Optional<AccountView> find(Handle handle, @Nullable AccountId reader) {
        return mapper.findByHandle(handle.key(), valueOf(reader)).map(converter::toView);
    }

    @Override
    public List<AccountView> find(List<AccountId> ids, @Nullable AccountId reader) {
        Long[] values = ids.stream().map(AccountId::value).toArray(Long[]::new);
        return values.length == 0
                ? List.of()
                : mapper.findByIds(values, valueOf(reader)).stream()
                        .map(converter::toView)
                        .toList();
    }

    private static @Nullable Long valueOf(@Nullable AccountId reader) {
        return reader == null ? null : reader.value();
    }
}
