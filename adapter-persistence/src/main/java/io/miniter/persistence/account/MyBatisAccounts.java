package io.miniter.persistence.account;

import io.miniter.application.account.Accounts;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.account.Role;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.PlainText;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisAccounts implements Accounts {

    private static final Map<String, ErrorCode> CONSTRAINTS = Map.of(
            "accounts_handle_key", ErrorCode.HANDLE_TAKEN,
            "retired_handles_pkey", ErrorCode.HANDLE_TAKEN,
            "accounts_email_key", ErrorCode.EMAIL_TAKEN);

    private final AccountMapper mapper;

    MyBatisAccounts(AccountMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Account account) {
        try {
            mapper.add(toRow(account));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return mapper.findById(id.value()).map(MyBatisAccounts::toAccount);
    }

    @Override
    public Optional<Account> findForChange(AccountId id) {
        return mapper.findForChange(id.value()).map(MyBatisAccounts::toAccount);
    }

    @Override
    public Optional<Account> find(Handle handle) {
        return mapper.findByHandle(handle.key()).map(MyBatisAccounts::toAccount);
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return mapper.findByEmail(email.key()).map(MyBatisAccounts::toAccount);
    }

    @Override
    public Optional<AccountId> idOf(Handle handle) {
        return mapper.idOfHandle(handle.key()).map(AccountId::new);
    }

    @Override
    public void update(Account account) {
        mapper.update(toRow(account));
    }

    @Override
    public void remove(AccountId id) {
        mapper.remove(id.value());
    }

    @Override
    public void renewPassword(AccountId id, PasswordHash proven, PasswordHash renewed) {
        mapper.renewPassword(id.value(), proven.value(), renewed.value());
    }

    @Override
    public Optional<PasswordHash> costliestPassword() {
        return mapper.costliestPassword().map(PasswordHash::new);
    }

    @Override
    public boolean hasAdmin() {
        return mapper.hasAdmin();
    }

    @Override
    public int countAdminsForChange() {
        mapper.lockAdmins();
        return mapper.countAdmins();
    }

    private static Account toAccount(AccountRow row) {
        return Account.restore(
                new AccountId(row.id()),
                new Handle(row.handle()),
                new EmailAddress(row.email()),
                new PasswordHash(row.passwordHash()),
                PlainText.restored(row.displayName(), DisplayName::new),
                PlainText.restored(row.bio(), Bio::new),
                row.avatar() == null ? null : PictureName.parse(row.avatar()),
                Role.valueOf(row.role()),
                row.createdAt());
    }

    private static AccountRow toRow(Account account) {
        return new AccountRow(
                account.id().value(),
                account.handle().value(),
                account.email().value(),
                account.passwordHash().value(),
                account.displayName().value(),
                account.bio().value(),
                Objects.toString(account.avatar(), null),
                account.role().name(),
                account.createdAt());
    }
}
