package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@UseCase
final class AppointAdminsService implements AppointAdmins {

    private final Accounts accounts;

    AppointAdminsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<Handle> appointAdmins(Set<Handle> handles) {
        Set<Handle> unknown = new LinkedHashSet<>();
        List<AccountId> known = new ArrayList<>();
        for (Handle handle : handles) {
            accounts.idOf(handle).ifPresentOrElse(known::add, () -> unknown.add(handle));
        }
        // In the order of the ids, so that servers that start at the same time do not wait in a circle
        known.sort(Comparator.comparingLong(AccountId::value));
        for (AccountId id : known) {
            accounts.findForChange(id).ifPresent(account -> accounts.update(account.appointedAdmin()));
        }
        return unknown;
    }
}
